# Generated from src/simulator/tasks.ts: change it there.

function Register-ScheduledTask {
    <#
    .SYNOPSIS
    Stands in for Register-ScheduledTask of the module ScheduledTasks.
    #>
    [CmdletBinding()]
    param(
        [string] $TaskName,
        [string] $TaskPath,
        [string] $Xml,
        [switch] $Force
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    $received = [pscustomobject]@{
        TaskName = $TaskName
        TaskPath = $TaskPath
        Xml      = $Xml
        Force    = $Force.IsPresent
    }
    try {
        Assert-LabReached
        Invoke-LabRegisterScheduledTask -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
