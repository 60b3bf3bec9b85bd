# Generated from src/engine/journal/folder.ts: change it there.

function Get-JournalFolder {
    <#
    .SYNOPSIS
    Both folders, the outer one first, whether they are there or not.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param()

    $root = Get-JournalRoot
    return @($root, (Join-JournalPath -Folder $root -Name 'Journal'))
}
