# Generated from src/windows/changes/scheduled-task.ts: change it there.

function Get-TaskXml {
    <#
    .SYNOPSIS
    Empty where there is no such task.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Change
    )

    try {
        foreach ($found in Get-ScheduledTask -TaskName $Change.Task -TaskPath $Change.Folder -ErrorAction Stop) {
            return Export-ScheduledTask -TaskName $found.TaskName -TaskPath $found.TaskPath -ErrorAction Stop
        }
    } catch {
        $failure = $_
        if (-not [string]::Equals($failure.CategoryInfo.Category.ToString(), 'ObjectNotFound')) {
            throw $failure
        }
    }
    return ''
}
