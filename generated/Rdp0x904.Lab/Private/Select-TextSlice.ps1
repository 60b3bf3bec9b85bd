# Generated from src/language/text.ts: change it there.

function Select-TextSlice {
    <#
    .SYNOPSIS
    A part of a text as String.prototype.slice takes it: bounds below zero count from the end.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Text,
        [double] $Start,
        $End
    )

    $size = $Text.Length
    $last = if ($null -ne $End) { $End } else { $size }
    $from = if ($Start -lt 0) {
        [Math]::Max([double] ($size + $Start), 0)
    } else {
        [Math]::Min([double] $Start, $size)
    }
    $to = if ($last -lt 0) {
        [Math]::Max([double] ($size + $last), 0)
    } else {
        [Math]::Min([double] $last, $size)
    }
    if ($from -lt $to) {
        return $Text.Substring($from, ($to - $from))
    }
    return ''
}
