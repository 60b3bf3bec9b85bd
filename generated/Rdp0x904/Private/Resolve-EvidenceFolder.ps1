# Generated from src/engine/journal/folder.ts: change it there.

function Resolve-EvidenceFolder {
    <#
    .SYNOPSIS
    The same for the folder of what was found before a repair.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param()

    return Resolve-ProductFolder -Name 'Evidence'
}
