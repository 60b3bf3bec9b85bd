# Generated from src/simulator/services.ts: change it there.

function Invoke-LabStopService {
    <#
    .SYNOPSIS
    Stop-Service without Force: running dependents are refused (learn.microsoft.com, Stop-Service,
    -Force).
    #>
    [CmdletBinding()]
    param(
        $Received
    )

    $service = Resolve-LabService -Name (Get-LabPath -Paths $Received.Name)
    if ($service.Status -eq 'Stopped') {
        return
    }
    Assert-LabServiceStop -Service $service
    $null = Select-LabRunningDependent -Service $service -Force $false
    $service.Status = 'Stopped'
    if ([string]::Equals($service.Name, 'TermService')) {
        $script:Lab.Host.ListenerPort = 0
    }
}
