# Generated from src/windows/changes/local-account.ts: change it there.

function Test-LocalAccountChange {
    <#
    .SYNOPSIS
    Whether the account now is as the change asked. Of a new password only the time can be read.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Change
    )

    $current = Find-LocalAccount -Name $Change.Account
    if ($null -eq $current) {
        return $false
    }
    switch ($Change.Operation) {
        'Enable' {
            return $current.Enabled
        }
        'Disable' {
            return -not $current.Enabled
        }
        'Unlock' {
            return -not $current.Locked
        }
        'SetPassword' {
            return -not [string]::Equals($current.PasswordSet, $Change.Replaces)
        }
        'LetPasswordExpire' {
            return $current.PasswordExpires
        }
        'KeepPassword' {
            return -not $current.PasswordExpires
        }
    }
}
