# Generated from src/simulator/services.ts: change it there.

function Invoke-LabSetService {
    <#
    .SYNOPSIS
    Set-Service, the start type alone (learn.microsoft.com, Set-Service, -StartupType;
    "ChangeServiceConfigW function").
    #>
    [CmdletBinding()]
    param(
        $Received
    )

    $service = Resolve-LabService -Name $Received.Name
    if ($script:Lab.Host.Account -eq 'User') {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("Service '$($service.Name)' cannot be configured due to the following error: Access is denied."),
            'CouldNotSetService',
            'PermissionDenied',
            $null
        )
    }
    $service.StartType = $Received.StartupType
}
