# Generated from src/windows/strength.ts: change it there.

function Get-Strength {
    <#
    .SYNOPSIS
    How strong a value is: a greater result is stronger. What is no number counts as if it were not set.
    #>
    [CmdletBinding()]
    [OutputType([long], [int])]
    param(
        $Scale,
        [string] $ValueKind,
        [string] $Text
    )

    $number = if ([string]::Equals($ValueKind, 'DWord') -and $Text -cmatch '^[0-9]{1,10}\z') {
        [long] $Text
    } else {
        $Scale.Absent
    }
    if ($Scale.Stronger -eq 'higher') {
        return [Math]::Min([double] $number, $Scale.Enough)
    }
    return 0 - [Math]::Max([double] $number, $Scale.Enough)
}
