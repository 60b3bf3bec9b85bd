# Generated from src/engine/journal/journal.ts: change it there.

function Resume-Journal {
    <#
    .SYNOPSIS
    Opens the file of an earlier run, to take it back.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Id
    )

    $journal = Lock-Run -Id $Id
    $path = $journal.Path
    try {
        # The end of a line that was being written when the run was ended.
        if (-not (Read-JournalText -Path $path).EndsWith("`n", [System.StringComparison]::Ordinal)) {
            Add-JournalText -Path $path -Text "`n"
        }
    } catch {
        $failure = $_
        Close-Journal -Journal $journal
        throw $failure
    }
    return $journal
}
