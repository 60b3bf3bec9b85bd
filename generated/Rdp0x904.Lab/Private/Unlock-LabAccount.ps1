# Generated from src/simulator/accounts.ts: change it there.

function Unlock-LabAccount {
    <#
    .SYNOPSIS
    What writing Lockout as false does (learn.microsoft.com, "NetUserSetInfo function", UF_LOCKOUT).
    #>
    [CmdletBinding()]
    param(
        [string] $Condition
    )

    foreach ($account in $script:Lab.Host.Accounts) {
        if (-not (Test-LabPathEqual -One $Condition -Other (Get-LocalAccountFilter -Name $account.Name))) {
            continue
        }
        if ($script:Lab.Host.Account -eq 'User') {
            throw [System.Management.Automation.ErrorRecord]::new(
                [System.InvalidOperationException]::new('Access denied.'),
                'HRESULT 0x80041003',
                'PermissionDenied',
                $null
            )
        }
        $account.Locked = $false
    }
}
