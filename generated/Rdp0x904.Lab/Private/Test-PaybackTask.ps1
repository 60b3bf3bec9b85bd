# Generated from src/windows/payback.ts: change it there.

function Test-PaybackTask {
    <#
    .SYNOPSIS
    Whether a change is about a task that brings changes back by itself.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Change
    )

    if ($Change.Kind -ne 'ScheduledTask') {
        return $false
    }
    return (
        $Change.Task.StartsWith('Guard ', [System.StringComparison]::Ordinal) -or
        $Change.Task.StartsWith('Payback ', [System.StringComparison]::Ordinal)
    )
}
