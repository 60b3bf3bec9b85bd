# Generated from src/windows/failed-run.ts: change it there.

function Add-LastLine {
    <#
    .SYNOPSIS
    Writes a line where that is still possible: without it the run counts as interrupted, which is
    undone alike.
    #>
    [CmdletBinding()]
    param(
        $Run,
        [object[]] $Fields
    )

    try {
        Add-JournalText -Path $Run.Path -Text (ConvertTo-JournalLine -Fields $Fields)
    } catch {
        return
    }
}
