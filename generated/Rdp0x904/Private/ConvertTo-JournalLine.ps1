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

    # A loop, as a run writes hundreds of members: PowerShell takes several times as long to map them.
    $members = [System.Collections.Generic.List[object]]::new()
    foreach ($each in $Fields) {
        $members.Add("$(ConvertTo-AsciiJsonText -Text $each.Name):$(ConvertTo-AsciiJsonText -Text $each.Text)")
    }
    return "{$($members.ToArray() -join ',')}`n"
}
