# Generated from src/windows/notation/json-text.ts: change it there.

function Test-PlainText {
    <#
    .SYNOPSIS
    Printable ASCII without quotes and backslashes: a run writes hundreds of texts, and nearly none
    holds anything to escape.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [string] $Text
    )

    return $Text -cmatch '^[\x20\x21\x23-\x5b\x5d-\x7e]*\z'
}
