# Generated from src/language/text.ts: change it there.

function Select-Substring {
    <#
    .SYNOPSIS
    A part of a text as String.prototype.substring takes it: bounds below zero are zero, swapped ones
    are put right.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Text,
        [double] $Start,
        $End
    )

    $size = $Text.Length
    $one = [Math]::Min([Math]::Max([double] $Start, 0), $size)
    $other = [Math]::Min([Math]::Max([double] $(if ($null -ne $End) { $End } else { $size }), 0), $size)
    return $Text.Substring([Math]::Min([double] $one, $other), [Math]::Abs([double] ($other - $one)))
}
