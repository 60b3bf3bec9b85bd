# Generated from src/protocol/der.ts: change it there.

function Join-FirstArc {
    <#
    .SYNOPSIS
    The first number holds two arcs: 40 times the first, which is 0, 1 or 2, and the second.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [double] $Value
    )

    $first = [Math]::Min([Math]::Floor([double] ($Value / 40)), 2)
    return "$(ConvertTo-NumberText -Value $first).$(ConvertTo-NumberText -Value ($Value - [double] $first * 40))"
}
