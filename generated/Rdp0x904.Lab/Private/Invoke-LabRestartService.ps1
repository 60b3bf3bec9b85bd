# Generated from src/simulator/services.ts: change it there.

function Invoke-LabRestartService {
    <#
    .SYNOPSIS
    Restart-Service: stops the service and starts it, a stopped one too. Running dependents are refused
    without Force, and restarted with it; a disabled service stops and does not come back; all of it
    takes administrative rights (learn.microsoft.com, Restart-Service; "Service Security and Access
    Rights").
    #>
    [CmdletBinding()]
    param(
        $Received
    )

    $service = Resolve-LabService -Name (Get-LabPath -Paths $Received.Name)
    if ($script:Lab.Host.Account -eq 'User') {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("Service '$($service.Name)' cannot be stopped due to the following error: Access is denied."),
            'CouldNotStopService',
            'CloseError',
            $null
        )
    }
    $dependents = [System.Collections.Generic.List[object]]::new()
    foreach ($name in $service.Dependents) {
        $dependent = Resolve-LabService -Name $name
        if ($dependent.Status -eq 'Running') {
            $dependents.Add($dependent)
        }
    }
    if ($dependents.Count -gt 0 -and -not $Received.Force) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("Cannot stop service '$($service.Name)' because it has dependent services."),
            'ServiceHasDependentServices',
            'InvalidOperation',
            $null
        )
    }
    foreach ($dependent in $dependents) {
        $dependent.Status = 'Stopped'
    }
    $service.Status = 'Stopped'
    Invoke-LabServiceStart -Service $service
    foreach ($dependent in $dependents) {
        Invoke-LabServiceStart -Service $dependent
    }
}
