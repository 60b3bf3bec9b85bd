# Generated from src/simulator/scheduler.ts: change it there.

function Import-RdpLabClock {
    <#
    .SYNOPSIS
    Sets the clock, as somebody might. Nothing else passes.
    #>
    [CmdletBinding()]
    param(
        [string] $Clock
    )

    $script:Lab.Host.Clock = $Clock
    foreach ($task in $script:Lab.Host.Tasks) {
        if ($task.Xml.Contains('Microsoft-Windows-Kernel-General')) {
            Invoke-LabTask -Task $task
        }
    }
    Invoke-LabDueTask
}
