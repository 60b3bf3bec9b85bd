# Generated from src/simulator/accounts.ts: change it there.

function Resolve-LabWritableAccount {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Name
    )

    $account = Resolve-LabAccount -Name $Name
    if ($script:Lab.Host.Account -eq 'User') {
        throw [System.Management.Automation.ErrorRecord]::new([System.InvalidOperationException]::new('Access is denied.'), 'AccessDenied', 'PermissionDenied', $null)
    }
    return $account
}
