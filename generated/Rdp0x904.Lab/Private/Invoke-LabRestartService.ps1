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
    Assert-LabServiceStop -Service $service
    $dependents = @(Select-LabRunningDependent -Service $service -Force $Received.Force)
    foreach ($dependent in $dependents) {
        $dependent.Status = 'Stopped'
    }
    $service.Status = 'Stopped'
    Invoke-LabServiceStart -Service $service
    foreach ($dependent in $dependents) {
        Invoke-LabServiceStart -Service $dependent
    }
}
