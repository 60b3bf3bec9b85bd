# Generated from src/simulator/listening.ts: change it there.

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

    $number = 1000
    foreach ($service in $script:Lab.Host.Services) {
        if ([string]::Equals($service.Name, $Name)) {
            if ($service.Status -eq 'Running') {
                return $number
            }
            return 0
        }
        $number += 4
    }
    return 0
}
