# Generated from src/simulator/services.ts: change it there.

function Resolve-LabService {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Name
    )

    $service = $null
    foreach ($each in $script:Lab.Host.Services) {
        if (Test-LabPathEqual -One $each.Name -Other $Name) {
            $service = $each
            break
        }
    }
    if ($null -eq $service) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("Cannot find any service with service name '$Name'."),
            'NoServiceFoundForGivenName',
            'ObjectNotFound',
            $null
        )
    }
    return $service
}
