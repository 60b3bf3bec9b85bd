# Generated from src/language/numbers.ts: change it there.

function Format-Figure {
    <#
    .SYNOPSIS
    Significant digits with the point or the exponent where JavaScript puts it.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Figures,
        [double] $Exponent
    )

    $size = $Figures.Length
    if ($Exponent -ge 21 -or $Exponent -lt -6) {
        $fraction = if ($size -gt 1) { ".$($Figures.Substring(1, ($size - 1)))" } else { '' }
        return "$($Figures.Substring(0, [Math]::Min(1, $Figures.Length)))${fraction}e$($(if ($Exponent -lt 0) { '-' } else { '+' }))$(([long] [Math]::Abs([double] $Exponent)).ToString([cultureinfo]::InvariantCulture))"
    }
    if ($Exponent -lt 0) {
        return "0.$(''.PadLeft([Math]::Max(0, (-$Exponent) - 1), '0'))$Figures"
    }
    if ($size -le $Exponent + 1) {
        return $Figures + ''.PadLeft([Math]::Max(0, $Exponent + 1 - $size), '0')
    }
    return "$($Figures.Substring(0, ($Exponent + 1))).$($Figures.Substring(($Exponent + 1), ($size - $Exponent - 1)))"
}
