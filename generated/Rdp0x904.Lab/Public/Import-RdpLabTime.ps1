# Generated from src/simulator/scheduler.ts: change it there.

function Import-RdpLabTime {
    <#
    .SYNOPSIS
    Lets time pass, in seconds, a minute at a time, and runs what is due.
    #>
    [CmdletBinding()]
    param(
        [long] $Seconds
    )

    $left = $Seconds
    while ($left -gt 0) {
        $step = if ($left -lt 60) { $left } else { 60 }
        $left -= $step
        $script:Lab.Host.Clock = [datetime]::ParseExact($script:Lab.Host.Clock, 'u', [cultureinfo]::InvariantCulture).AddSeconds($step).ToString('u')
        $script:Lab.Host.Uptime += $step
        Invoke-LabDueTask
    }
}
