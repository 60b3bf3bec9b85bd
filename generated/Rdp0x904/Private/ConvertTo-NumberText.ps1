# Generated from src/language/numbers.ts: change it there.

function ConvertTo-NumberText {
    <#
    .SYNOPSIS
    A number as JavaScript writes it: the fewest digits that tell it from its neighbours (ECMA-262,
    Number::toString).
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [double] $Value
    )

    if ([double]::IsNaN($Value)) {
        return 'NaN'
    }
    if ([double]::IsNaN($Value) -or [double]::IsInfinity($Value)) {
        if ($Value -gt 0) {
            return 'Infinity'
        }
        return '-Infinity'
    }
    if ($Value % 1 -eq 0 -and [Math]::Abs([double] $Value) -lt 1000000000000000.0) {
        return ([long] $Value).ToString([cultureinfo]::InvariantCulture)
    }
    $digits = 1
    while ($digits -lt 17 -and
        ([double]::Parse((([double] $Value).ToString('E' + ($digits - 1), [cultureinfo]::InvariantCulture)), [System.Globalization.NumberStyles]::Float, [cultureinfo]::InvariantCulture)) -ne $Value) {
        $digits += 1
    }
    $scientific = ([double] [Math]::Abs([double] $Value)).ToString('E' + ($digits - 1), [cultureinfo]::InvariantCulture)
    $mark = $scientific.ToUpperInvariant().IndexOf('E', [System.StringComparison]::Ordinal)
    $exponent = [double]::Parse(($scientific.Substring(($mark + 1), ($scientific.Length - $mark - 1))), [System.Globalization.NumberStyles]::Float, [cultureinfo]::InvariantCulture)
    $figures = ($scientific.Substring(0, $mark)).Replace('.', '')
    return $(if ($Value -lt 0) { '-' } else { '' }) + (Format-Figure -Figures $figures -Exponent $exponent)
}
