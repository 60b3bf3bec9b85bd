# Generated from src/protocol/text.ts: change it there.

function ConvertTo-SafeText {
    <#
    .SYNOPSIS
    The text with every unfit character replaced by U+FFFD, and cut to `limit` characters, 200 when not
    given.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Text,
        $Limit
    )

    $most = if ($null -ne $Limit) { $Limit } else { 200 }
    if ($Text.Length -gt $most) {
        return "$([regex]::Replace((Select-TextSlice -Text $Text -Start 0 -End $most), '[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uDB40-\uDBFF][\uDC00-\uDFFF]', [string] [char] 0xFFFD))$([char] 0x2026)"
    }
    return [regex]::Replace($Text, '[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uDB40-\uDBFF][\uDC00-\uDFFF]', [string] [char] 0xFFFD)
}
