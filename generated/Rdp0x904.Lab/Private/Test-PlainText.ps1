# Generated from src/windows/notation/json-text.ts: change it there.

function Test-PlainText {
    <#
    .SYNOPSIS
    Printable ASCII without quotes: a run writes hundreds of texts, and nearly none holds more to escape
    than backslashes.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [string] $Text
    )

    return $Text -cmatch '^[\x20\x21\x23-\x7e]*\z'
}
