# Generated from src/simulator/scheduler.ts: change it there.

function Start-ScheduledTask {
    <#
    .SYNOPSIS
    Stands in for Start-ScheduledTask of the module ScheduledTasks.
    #>
    [CmdletBinding()]
    param(
        [string] $TaskName,
        [string] $TaskPath
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    $received = [pscustomobject]@{
        TaskName = $TaskName
        TaskPath = $TaskPath
    }
    try {
        Assert-LabReached
        Invoke-LabStartScheduledTask -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
