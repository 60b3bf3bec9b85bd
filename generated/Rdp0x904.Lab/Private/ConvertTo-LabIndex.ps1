# Generated from src/simulator/power.ts: change it there.

function ConvertTo-LabIndex {
    <#
    .SYNOPSIS
    `0x00000708`.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [long] $Index
    )

    $left = $Index
    $digits = ''
    while ($digits.Length -lt 8) {
        $byte = $left % 256
        $digits = ([System.BitConverter]::ToString([byte[]] @($byte)).Replace('-', '')) + $digits
        $left = [Math]::Floor([double] ($left / 256))
    }
    return "0x$($digits.ToLowerInvariant())"
}
