# Generated from src/simulator/port-owner.ts: change it there.

function Get-LabServiceProcess {
    <#
    .SYNOPSIS
    Number of the process that a service runs in; 0 where it does not run.
    #>
    [CmdletBinding()]
    [OutputType([long])]
    param(
        [string] $Name
    )

    $process = 0
    $number = 1000
    foreach ($service in $script:Lab.Host.Services) {
        if ([string]::Equals($service.Name, $Name) -and $service.Status -eq 'Running') {
            $process = $number
        }
        $number += 4
    }
    return $process
}
