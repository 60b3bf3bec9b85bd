# Generated from src/simulator/port-owner.ts: change it there.

function Get-LabProcessInstance {
    <#
    .SYNOPSIS
    Win32_Process, for a filter by number alone (learn.microsoft.com, "Win32_Process class").
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [string] $Filter
    )

    $found = [System.Collections.Generic.List[object]]::new()
    $number = 5000
    foreach ($owner in $script:Lab.Host.PortOwners) {
        if ([string]::Equals($Filter, "ProcessId = $number")) {
            $found.Add(
                [pscustomobject]@{
                    Name = $owner.Program
                }
            )
        }
        $number += 1
    }
    return $found.ToArray()
}
