# Generated from src/windows/changes/local-account.ts: change it there.

function Unlock-LocalAccount {
    <#
    .SYNOPSIS
    The module of local accounts has no command for it; WMI lets the lock be taken off.
    #>
    [CmdletBinding()]
    param(
        $Change
    )

    if ($null -eq (Find-LocalAccount -Name $Change.Account)) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("User $($Change.Account) was not found."),
            'UserNotFound',
            'ObjectNotFound',
            $null
        )
    }
    $parameters = @{
        Query       = "SELECT * FROM Win32_UserAccount WHERE $(Get-LocalAccountFilter -Name $Change.Account)"
        Namespace   = 'root\cimv2'
        Property    = @{
            Lockout = $false
        }
        Confirm     = $false
        ErrorAction = 'Stop'
    }
    Set-CimInstance @parameters
}
