# Generated from src/simulator/services.ts: change it there.

function Assert-LabServiceStop {
    [CmdletBinding()]
    param(
        $Service
    )

    if ($script:Lab.Host.Account -eq 'User') {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("Service '$($Service.Name)' cannot be stopped due to the following error: Access is denied."),
            'CouldNotStopService',
            'CloseError',
            $null
        )
    }
}
