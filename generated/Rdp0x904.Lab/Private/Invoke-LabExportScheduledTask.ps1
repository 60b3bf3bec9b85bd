# Generated from src/simulator/tasks.ts: change it there.

function Invoke-LabExportScheduledTask {
    <#
    .SYNOPSIS
    Export-ScheduledTask (learn.microsoft.com, Export-ScheduledTask).
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Received
    )

    return (Resolve-LabTask -Folder $Received.TaskPath -Name $Received.TaskName).Xml
}
