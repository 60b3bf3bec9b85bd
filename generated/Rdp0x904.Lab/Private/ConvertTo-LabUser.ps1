# Generated from src/simulator/accounts.ts: change it there.

function ConvertTo-LabUser {
    [CmdletBinding()]
    param(
        $Account
    )

    $set = $Account.PasswordSet
    return [pscustomobject]@{
        Name            = $Account.Name
        Enabled         = $Account.Enabled
        PasswordLastSet = if ($set.Length -eq 0) {
            $null
        } else {
            [datetime]::ParseExact($set, 'u', [cultureinfo]::InvariantCulture, [System.Globalization.DateTimeStyles]::AssumeUniversal)
        }
        PasswordExpires = if ($set.Length -eq 0 -or -not $Account.PasswordExpires) {
            $null
        } else {
            [datetime]::ParseExact(([datetime]::ParseExact($set, 'u', [cultureinfo]::InvariantCulture).AddSeconds(3628800).ToString('u')), 'u', [cultureinfo]::InvariantCulture, [System.Globalization.DateTimeStyles]::AssumeUniversal)
        }
    }
}
