# Generated from src/windows/changes/service-state.ts: change it there.

function Get-StartTypeBack {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Change,
        [string] $Current
    )

    if ($Current -ne 'Other') {
        return $Current
    }
    throw [System.Management.Automation.ErrorRecord]::new(
        [System.InvalidOperationException]::new("The service $($Change.Service) starts delayed or with Windows itself, which could not be brought back."),
        'StartTypeUnsupported',
        'InvalidOperation',
        $null
    )
}
