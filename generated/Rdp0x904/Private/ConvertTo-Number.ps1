# Generated from src/language/numbers.ts: change it there.

function ConvertTo-Number {
    <#
    .SYNOPSIS
    The number that a text stands for as a whole, as `Number(text)` reads it.
    #>
    [CmdletBinding()]
    [OutputType([double])]
    param(
        [string] $Text
    )

    $trimmed = ConvertTo-TrimmedText -Text $Text
    if ($trimmed.Length -eq 0) {
        return 0
    }
    if ($trimmed -cmatch '^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?\z') {
        return [double]::Parse($trimmed, [System.Globalization.NumberStyles]::Float, [cultureinfo]::InvariantCulture)
    }
    if ($trimmed -cmatch '^0[xX][0-9a-fA-F]+\z') {
        return [double] [System.Convert]::ToUInt64($trimmed.Substring([Math]::Min(2, $trimmed.Length)), 16)
    }
    if ($trimmed -cmatch '^0[oO][0-7]+\z') {
        return [double] [System.Convert]::ToUInt64($trimmed.Substring([Math]::Min(2, $trimmed.Length)), 8)
    }
    if ($trimmed -cmatch '^0[bB][01]+\z') {
        return [double] [System.Convert]::ToUInt64($trimmed.Substring([Math]::Min(2, $trimmed.Length)), 2)
    }
    return ConvertFrom-Infinity -Text $trimmed
}
