# Generated from src/engine/remediation.ts: change it there.

function Add-LastEvent {
    <#
    .SYNOPSIS
    Writes a line where that is still possible: without it the run counts as interrupted, which is
    undone alike.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Journal,
        [object[]] $Fields
    )

    try {
        Add-JournalEvent -Journal $Journal -Fields $Fields
        return $true
    } catch {
        return $false
    }
}
