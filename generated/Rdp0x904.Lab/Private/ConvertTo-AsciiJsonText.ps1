# Generated from src/windows/notation/json-text.ts: change it there.

function ConvertTo-AsciiJsonText {
    <#
    .SYNOPSIS
    The same in ASCII and without a quote inside: no encoding can harm it, and a reader finds strings
    between quotes. Half a surrogate pair, which a registry value may hold, survives too.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Text
    )

    $json = ConvertTo-JsonText -Text $Text
    if (Test-PlainText -Text $Text) {
        return $json
    }
    $inside = [regex]::Replace((Select-Substring -Text $json -Start 1 -End ($json.Length - 1)), '[^\x00-\x7e]', { '\u{0:x4}' -f [int] $args[0].Value[0] })
    return "`"$($inside.Replace('\"', '\u0022'))`""
}
