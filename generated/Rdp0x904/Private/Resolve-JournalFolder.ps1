# Generated from src/engine/journal/folder.ts: change it there.

function Resolve-JournalFolder {
    <#
    .SYNOPSIS
    Makes the folder where it is missing, and refuses one that others may write to. Returns its path.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param()

    return Resolve-ProductFolder -Name 'Journal'
}
