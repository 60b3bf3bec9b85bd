# Generated from src/engine/hand-over.ts: change it there.

function Invoke-HandOverTask {
    <#
    .SYNOPSIS
    Starts the task.
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
}
