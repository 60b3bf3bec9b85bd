# Generated from src/simulator/tasks.ts: change it there.

function Invoke-LabUnregisterScheduledTask {
    <#
    .SYNOPSIS
    Unregister-ScheduledTask (learn.microsoft.com, Unregister-ScheduledTask).
    #>
    [CmdletBinding()]
    param(
        $Received
    )

    $entry = Resolve-LabTask -Folder (Get-LabPath -Paths $Received.TaskPath) -Name (Get-LabPath -Paths $Received.TaskName)
    $script:Lab.Host.Tasks = @(
        $script:Lab.Host.Tasks |
            Where-Object { -not [string]::Equals($_.Name, $entry.Name) -or -not [string]::Equals($_.Folder, $entry.Folder) }
    )
}
