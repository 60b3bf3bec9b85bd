# Generated from src/simulator/tasks.ts: change it there.

function Export-ScheduledTask {
    <#
    .SYNOPSIS
    Stands in for Export-ScheduledTask of the module ScheduledTasks.
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
        Invoke-LabExportScheduledTask -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
