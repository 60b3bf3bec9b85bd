# Generated from src/simulator/tasks.ts: change it there.

function Unregister-ScheduledTask {
    <#
    .SYNOPSIS
    Stands in for Unregister-ScheduledTask of the module ScheduledTasks.
    #>
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [string[]] $TaskName = @(),
        [string[]] $TaskPath = @()
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    $received = [pscustomobject]@{
        TaskName = $TaskName
        TaskPath = $TaskPath
        Confirm  = $false
    }
    try {
        Assert-LabReached
        Invoke-LabUnregisterScheduledTask -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
