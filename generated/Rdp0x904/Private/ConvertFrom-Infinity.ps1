# Generated from src/language/numbers.ts: change it there.

function ConvertFrom-Infinity {
    [CmdletBinding()]
    [OutputType([double])]
    param(
        [string] $Text
    )

    if ($Text -cmatch '^\+?Infinity\z') {
        return [double]::PositiveInfinity
    }
    if ([string]::Equals($Text, '-Infinity')) {
        return -([double]::PositiveInfinity)
    }
    return [double]::NaN
}
