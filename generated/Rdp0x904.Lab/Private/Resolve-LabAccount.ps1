# Generated from src/simulator/accounts.ts: change it there.

function Resolve-LabAccount {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Name
    )

    $account = $null
    foreach ($each in $script:Lab.Host.Accounts) {
        if (Test-LabPathEqual -One $each.Name -Other $Name) {
            $account = $each
            break
        }
    }
    if ($null -eq $account) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("User $Name was not found."),
            'UserNotFound',
            'ObjectNotFound',
            $null
        )
    }
    return $account
}
