# Generated from src/language/numbers.ts: change it there.

function Measure-Rounded {
    <#
    .SYNOPSIS
    The nearest whole number; a half goes up, as Math.round has it.
    #>
    [CmdletBinding()]
    [OutputType([double], [int])]
    param(
        [double] $Value
    )

    $floor = [Math]::Floor([double] $Value)
    if ($Value - $floor -ge 0.5) {
        return $floor + 1
    }
    return $floor
}
