# Generated from src/engine/hand-over.ts: change it there.

function Invoke-HandOverTask {
    <#
    .SYNOPSIS
    Starts the task and waits for its end, for a while.
    #>
    [CmdletBinding()]
    param(
        $HandOver
    )

    $parameters = @{
        TaskName    = Get-HandOverTaskName -HandOver $HandOver
        TaskPath    = '\Rdp0x904\'
        ErrorAction = 'Stop'
    }
    Start-ScheduledTask @parameters
    $left = 60
    while ($left -gt 0 -and (Read-HandOver -HandOver $HandOver).Status -eq 'Interrupted') {
        $left -= 1
        Start-Sleep -Seconds 1 -ErrorAction Stop
    }
}
