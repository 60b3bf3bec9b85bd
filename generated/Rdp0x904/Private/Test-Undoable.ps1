# Generated from src/engine/undo.ts: change it there.

function Test-Undoable {
    <#
    .SYNOPSIS
    Whether a run has left changes that can still be taken back.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Entry
    )

    if ($Entry.Status -eq 'Undone' -or $Entry.Status -eq 'FailedAndUndone' -or $Entry.Status -eq 'Damaged') {
        return $false
    }
    foreach ($each in $Entry.Steps) {
        if ($null -ne $each.WayBack -and $each.State -ne 'Undone') {
            return $true
        }
    }
    return $false
}
