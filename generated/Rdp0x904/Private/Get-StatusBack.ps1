# Generated from src/windows/changes/service-state.ts: change it there.

function Get-StatusBack {
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
        [System.InvalidOperationException]::new("The service $($Change.Service) is paused, starting or stopping. Wait until it runs or has stopped."),
        'ServiceBusy',
        'InvalidOperation',
        $null
    )
}
