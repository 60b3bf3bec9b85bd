# Generated from src/simulator/tasks.ts: change it there.

function Invoke-LabGetScheduledTask {
    <#
    .SYNOPSIS
    Get-ScheduledTask. Not found is an error, and who is not elevated does not see the tasks of the
    computer (learn.microsoft.com, Get-ScheduledTask; "Security Contexts for Tasks").
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Received
    )

    $entry = Resolve-LabTask -Folder (Get-LabPath -Paths $Received.TaskPath) -Name (Get-LabPath -Paths $Received.TaskName)
    return @(
        [pscustomobject]@{
            TaskName = $entry.Name
            TaskPath = $entry.Folder
        }
    )
}
