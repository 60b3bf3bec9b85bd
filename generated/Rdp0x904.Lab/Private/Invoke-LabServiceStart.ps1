# Generated from src/simulator/services.ts: change it there.

function Invoke-LabServiceStart {
    [CmdletBinding()]
    param(
        $Service
    )

    if ($Service.StartType -eq 'Disabled') {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("Service '$($Service.Name)' cannot be started due to the following error: Cannot start service."),
            'CouldNotStartService',
            'OpenError',
            $null
        )
    }
    $Service.Status = 'Running'
    if ([string]::Equals($Service.Name, 'SessionEnv') -or [string]::Equals($Service.Name, 'TermService')) {
        Invoke-LabCertificateCheck
    }
    if ([string]::Equals($Service.Name, 'TermService')) {
        Invoke-LabListenerStart
    }
}
