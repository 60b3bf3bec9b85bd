# Generated from src/engine/undo.ts: change it there.

function Get-UndoStep {
    <#
    .SYNOPSIS
    What can be taken back of a run, or has to be named as not reversible: the last change first.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Entry
    )

    $steps = [System.Collections.Generic.List[object]]::new()
    $remaining = $Entry.Steps.Count
    while ($remaining -gt 0) {
        $remaining -= 1
        $step = if ($remaining -ge 0 -and $remaining -lt $Entry.Steps.Count) {
            $Entry.Steps[$remaining]
        } else {
            $null
        }
        if ($null -ne $step -and $step.State -ne 'Undone') {
            $steps.Add($step)
        }
    }
    return $steps.ToArray()
}
