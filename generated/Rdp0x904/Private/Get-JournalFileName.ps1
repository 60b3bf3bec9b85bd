# Generated from src/border/journal-files.ts: change it there.

function Get-JournalFileName {
    <#
    .SYNOPSIS
    Names of the journal files in a folder, in the order of their characters.
    #>
    [CmdletBinding()]
    [OutputType([string[]])]
    param(
        [string] $Path
    )

    $names = [string[]] @([System.IO.Directory]::GetFiles($Path, '*.jsonl') | Split-Path -Leaf)
    [array]::Sort($names, [System.StringComparer]::Ordinal)
    $names
}
