# Generated from src/engine/journal/json-text.ts: change it there.

function ConvertTo-AsciiJson {
    <#
    .SYNOPSIS
    JSON in ASCII without a quote inside a string: no encoding can harm it, and a reader finds its
    strings between the quotes. Half a surrogate pair, which a registry value may hold, survives too.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Json
    )

    return ([regex]::Replace($Json, '[^\x00-\x7e]', { '\u{0:x4}' -f [int] $args[0].Value[0] })).Replace('\"', '\u0022')
}
