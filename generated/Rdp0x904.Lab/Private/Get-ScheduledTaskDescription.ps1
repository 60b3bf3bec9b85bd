# Generated from src/windows/changes/scheduled-task.ts: change it there.

function Get-ScheduledTaskDescription {
    <#
    .SYNOPSIS
    What the change touches and does, for the prompt.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Change
    )

    return [pscustomobject]@{
        Target = "Scheduled task $($Change.Folder)$($Change.Task)"
        Action = if ($Change.Xml.Length -eq 0) { 'Remove the task' } else { 'Register the task' }
        Impact = 'none'
    }
}
