# Generated from src/windows/changes/local-account.ts: change it there.

function Invoke-LocalAccountChange {
    <#
    .SYNOPSIS
    Makes the change; a new password comes with the call.
    #>
    [CmdletBinding()]
    param(
        $Change,
        [securestring] $Secret
    )

    Assert-LiteralName -Name $Change.Account
    switch ($Change.Operation) {
        'Enable' {
            Enable-LocalUser -Name $Change.Account -Confirm:$false -ErrorAction Stop
        }
        'Disable' {
            Disable-LocalUser -Name $Change.Account -Confirm:$false -ErrorAction Stop
        }
        'LetPasswordExpire' {
            Set-LocalUser -Name $Change.Account -PasswordNeverExpires $false -Confirm:$false -ErrorAction Stop
        }
        'KeepPassword' {
            Set-LocalUser -Name $Change.Account -PasswordNeverExpires $true -Confirm:$false -ErrorAction Stop
        }
        'Unlock' {
            Unlock-LocalAccount -Change $Change
        }
        'SetPassword' {
            if ($null -eq $Secret) {
                throw [System.Management.Automation.ErrorRecord]::new(
                    [System.InvalidOperationException]::new("The new password of $($Change.Account) is not kept anywhere: it must be given again."),
                    'PasswordMissing',
                    'InvalidArgument',
                    $null
                )
            }
            Set-LocalUser -Name $Change.Account -Password $Secret -Confirm:$false -ErrorAction Stop
        }
    }
}
