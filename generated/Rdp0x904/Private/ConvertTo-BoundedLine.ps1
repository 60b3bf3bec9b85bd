# Generated from src/engine/report.ts: change it there.

function ConvertTo-BoundedLine {
    <#
    .SYNOPSIS
    One line of printable ASCII, its end marked where it was cut.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Text,
        [long] $Longest
    )

    $line = ConvertTo-TrimmedText -Text (($Text -creplace '[\t\n\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+', ' ') -creplace '[^\x20-\x7e]', '?')
    if ($line.Length -gt $Longest) {
        return "$(Select-TextSlice -Text $line -Start 0 -End ($Longest - 3))..."
    }
    return $line
}
