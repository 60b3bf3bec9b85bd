# Generated from src/simulator/path.ts: change it there.

function Get-LabPathLeaf {
    <#
    .SYNOPSIS
    The last name of a path.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Path
    )

    $names = @($Path -csplit @('\', 0, 'SimpleMatch'))
    $index = $names.Count - 1
    $value = $(if ($index -lt $names.Count) { $names[$index] } else { $null })
    if ($null -ne $value) {
        return $value
    }
    return ''
}
