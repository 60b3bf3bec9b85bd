# Generated from src/engine/journal/folder.ts: change it there.

function Join-JournalPath {
    <#
    .SYNOPSIS
    A path below a folder, with the separator that the folder has.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Folder,
        [string] $Name
    )

    if ($Folder.Contains('\')) {
        return "$Folder\$Name"
    }
    return "$Folder/$Name"
}
