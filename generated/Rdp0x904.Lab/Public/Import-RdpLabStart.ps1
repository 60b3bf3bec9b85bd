# Generated from src/simulator/scheduler.ts: change it there.

function Import-RdpLabStart {
    <#
    .SYNOPSIS
    Switches the computer off for so many seconds and starts it.
    #>
    [CmdletBinding()]
    param(
        [long] $Seconds
    )

    $script:Lab.Host.Clock = [datetime]::ParseExact($script:Lab.Host.Clock, 'u', [cultureinfo]::InvariantCulture).AddSeconds($Seconds).ToString('u')
    $script:Lab.Host.Uptime = 30
    Invoke-LabDueTask
}
