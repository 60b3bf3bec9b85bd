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

    # A run writes hundreds of texts, and nearly none holds more to escape than backslashes.
    if ($Text -cmatch '^[\x20\x21\x23-\x7e]*\z') {
        return "`"$($Text.Replace('\', '\\'))`""
    }
    $json = ConvertTo-JsonText -Text $Text
    $inside = [regex]::Replace((Select-Substring -Text $json -Start 1 -End ($json.Length - 1)), '[^\x00-\x7e]', { '\u{0:x4}' -f [int] $args[0].Value[0] })
    return "`"$($inside.Replace('\"', '\u0022'))`""
}
