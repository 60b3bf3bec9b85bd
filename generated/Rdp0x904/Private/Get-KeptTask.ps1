# Generated from src/engine/confirm.ts: change it there.

function Get-KeptTask {
    <#
    .SYNOPSIS
    The tasks of a run that would bring changes back, and that are to go: the guard, and for good the
    payback of a loan.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Entry,
        [bool] $Permanent
    )

    $tasks = [System.Collections.Generic.List[object]]::new()
    foreach ($step in $Entry.Steps) {
        $change = $step.Change
        if ($null -eq $change -or $change.Kind -ne 'ScheduledTask' -or -not (Test-Change -Change $change)) {
            continue
        }
        $isPayback = $change.Task.StartsWith('Payback ', [System.StringComparison]::Ordinal)
        if ($change.Task.StartsWith('Guard ', [System.StringComparison]::Ordinal) -or ($Permanent -and $isPayback)) {
            $tasks.Add(
                [pscustomobject]@{
                    Kind   = $change.Kind
                    Folder = $change.Folder
                    Task   = $change.Task
                    Xml    = ''
                }
            )
        }
    }
    return $tasks.ToArray()
}
