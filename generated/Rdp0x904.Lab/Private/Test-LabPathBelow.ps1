# Generated from src/simulator/path.ts: change it there.

function Test-LabPathBelow {
    <#
    .SYNOPSIS
    Whether a path lies anywhere below another.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [string] $Path,
        [string] $Parent
    )

    return $Path.ToLowerInvariant().StartsWith("$($Parent.ToLowerInvariant())\", [System.StringComparison]::Ordinal)
}
