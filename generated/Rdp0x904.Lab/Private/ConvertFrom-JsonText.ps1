# Generated from src/windows/notation/json-text.ts: change it there.

function ConvertFrom-JsonText {
    <#
    .SYNOPSIS
    What stands between the quotes of a JSON string, as text; undefined for what is no JSON string.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Inside
    )

    if ($Inside -cnotmatch '^(?:[^"\\]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*\z') {
        return $null
    }
    return [regex]::Unescape($Inside)
}
