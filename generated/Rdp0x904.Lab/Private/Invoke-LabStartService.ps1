# Generated from src/simulator/services.ts: change it there.

function Invoke-LabStartService {
    <#
    .SYNOPSIS
    Start-Service. A service that runs is left alone, a disabled one does not start
    (learn.microsoft.com, Start-Service).
    #>
    [CmdletBinding()]
    param(
        $Received
    )

    $service = Resolve-LabService -Name (Get-LabPath -Paths $Received.Name)
    if ($service.Status -eq 'Running') {
        return
    }
    if ($script:Lab.Host.Account -eq 'User') {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("Service '$($service.Name)' cannot be started due to the following error: Access is denied."),
            'CouldNotStartService',
            'OpenError',
            $null
        )
    }
    Invoke-LabServiceStart -Service $service
}
