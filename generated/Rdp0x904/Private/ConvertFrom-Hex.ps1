# Generated from src/windows/changes/registry-value.ts: change it there.

function ConvertFrom-Hex {
    <#
    .SYNOPSIS
    The bytes that pairs of hexadecimal digits stand for.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [string] $Text
    )

    $bytes = [System.Collections.Generic.List[object]]::new()
    $at = 0
    while ($at -lt $Text.Length) {
        $text2 = $Text
        $start = [Math]::Min($at, $text2.Length)
        $bytes.Add([System.Convert]::ToInt64($text2.Substring($start, [Math]::Max([Math]::Min($at + 2, $text2.Length) - $start, 0)), 16))
        $at += 2
    }
    return $bytes
}
