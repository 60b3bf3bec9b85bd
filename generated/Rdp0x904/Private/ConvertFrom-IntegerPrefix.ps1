# Generated from src/language/numbers.ts: change it there.

function ConvertFrom-IntegerPrefix {
    <#
    .SYNOPSIS
    The whole number at the beginning of a text, as `Number.parseInt(text, 10)` reads it.
    #>
    [CmdletBinding()]
    [OutputType([double])]
    param(
        [string] $Text
    )

    $digits = [regex]::new('^[\t\n\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]*([+-]?[0-9]+)[\s\S]*\z').Replace($Text, '$1', 1)
    if ($digits -cmatch '^[+-]?[0-9]+\z') {
        return [double]::Parse($digits, [System.Globalization.NumberStyles]::Float, [cultureinfo]::InvariantCulture)
    }
    return [double]::NaN
}
