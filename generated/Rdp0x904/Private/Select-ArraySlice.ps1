# Generated from src/language/arrays.ts: change it there.

function Select-ArraySlice {
    <#
    .SYNOPSIS
    A part of an array as Array.prototype.slice takes it: bounds below zero count from the end.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [object[]] $Items,
        [double] $Start,
        $End
    )

    $size = $Items.Count
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
    $count = [Math]::Max([double] ($to - $from), 0)
    return @($Items | Select-Object -Skip $from -First $count)
}
