# Generated from src/windows/accounts.ts: change it there.

function ConvertTo-LocalAccount {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Account,
        $User
    )

    $value = if ($null -ne $User.PasswordLastSet) {
        $User.PasswordLastSet.ToUniversalTime().ToString('u')
    } else {
        $null
    }
    $operand = if ($null -ne $value) { $value } else { '' }
    $value2 = if ($null -ne $User.PasswordExpires) {
        $User.PasswordExpires.ToUniversalTime().ToString('u')
    } else {
        $null
    }
    return [pscustomobject]@{
        Name            = $Account.Name
        Enabled         = $User.Enabled
        Locked          = $Account.Lockout
        PasswordExpires = $Account.PasswordExpires
        PasswordSet     = $operand
        PasswordEnds    = if ($null -ne $value2) { $value2 } else { '' }
    }
}
