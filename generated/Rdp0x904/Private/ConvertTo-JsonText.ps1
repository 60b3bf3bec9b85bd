# Generated from src/windows/notation/json-text.ts: change it there.

function ConvertTo-JsonText {
    <#
    .SYNOPSIS
    Text as a JSON string with its quotes, escaped as RFC 8785, 3.2.2.2 has it.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Text
    )

    $spelled = $Text.Replace('\', '\\').Replace('"', '\"').Replace("$([char] 0x0008)", '\b').Replace("`t", '\t').Replace("`n", '\n').Replace("$([char] 0x000C)", '\f').Replace("`r", '\r')
    return "`"$([regex]::Replace($spelled, '[\x00-\x1f]', { '\u{0:x4}' -f [int] $args[0].Value[0] }))`""
}
