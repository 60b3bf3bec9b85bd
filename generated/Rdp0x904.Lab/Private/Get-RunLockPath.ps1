# Generated from src/windows/run-files.ts: change it there.

function Get-RunLockPath {
    <#
    .SYNOPSIS
    The file that whoever is at a run holds, next to its journal: the system lets go of it when their
    process ends, however that happens, so that nobody is taken for being at a run who is not.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Path
    )

    return "$Path.lock"
}
