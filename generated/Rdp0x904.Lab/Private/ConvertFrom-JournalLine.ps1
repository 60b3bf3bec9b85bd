# Generated from src/windows/notation/written-line.ts: change it there.

function ConvertFrom-JournalLine {
    <#
    .SYNOPSIS
    The members of a line; none where it is not one that we wrote.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [string] $Line
    )

    # No string of ours holds a quote, so what lies between two quotes is a string: { name : value , name : value }
    $parts = @($Line -csplit '"', 0, 'SimpleMatch')
    $index = $parts.Count - 1
    $closing = if ($index -ge 0 -and $index -lt $parts.Count) { $parts[$index] } else { $null }
    if ($parts.Count -lt 5 -or $parts.Count % 4 -ne 1 -or -not [object]::Equals($closing, '}')) {
        return @()
    }
    $fields = [System.Collections.Generic.List[object]]::new()
    for ($index = 0; $index + 4 -lt $parts.Count; $index += 4) {
        $index2 = $index + 1
        $between = if ($index2 -ge 0 -and $index2 -lt $parts.Count) { $parts[$index2] } else { '' }
        $index2 = $index + 3
        $written = if ($index2 -ge 0 -and $index2 -lt $parts.Count) { $parts[$index2] } else { '' }
        # Most texts are as they stand.
        $name = if ($between.Contains('\')) {
            ConvertFrom-JsonText -Inside $between
        } else {
            $between
        }
        $text = if ($written.Contains('\')) {
            ConvertFrom-JsonText -Inside $written
        } else {
            $written
        }
        $opening = if ($index -ge 0 -and $index -lt $parts.Count) { $parts[$index] } else { $null }
        $index2 = $index + 2
        $colon = if ($index2 -ge 0 -and $index2 -lt $parts.Count) {
            $parts[$index2]
        } else {
            $null
        }
        if (-not [object]::Equals($colon, ':') -or
            -not [object]::Equals($opening, $(if ($index -eq 0) { '{' } else { ',' }))) {
            return @()
        }
        if ($null -eq $name -or $null -eq $text) {
            return @()
        }
        $fields.Add(
            [pscustomobject]@{
                Name = $name
                Text = $text
            }
        )
    }
    return $fields.ToArray()
}
