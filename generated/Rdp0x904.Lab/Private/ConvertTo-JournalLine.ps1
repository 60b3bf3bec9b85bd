# Generated from src/windows/notation/written-line.ts: change it there.

function ConvertTo-JournalLine {
    <#
    .SYNOPSIS
    A line of the journal: one JSON object, ASCII, ended by a line feed.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [object[]] $Fields
    )

    $members = @(
        $Fields |
            ForEach-Object { "$(ConvertTo-AsciiJsonText -Text $_.Name):$(ConvertTo-AsciiJsonText -Text $_.Text)" }
    )
    return "{$($members -join ',')}`n"
}
