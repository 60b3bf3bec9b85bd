# Generated from src/windows/literal-name.ts: change it there.

function ConvertTo-CommandWord {
    <#
    .SYNOPSIS
    A text as one word of a PowerShell command, in quotes where it needs them (about_Quoting_Rules).
    Typographic quotes end a text as well.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Text
    )

    if ($Text -cmatch '^[A-Za-z0-9_.][A-Za-z0-9_.-]*\z') {
        return $Text
    }
    return "'$($Text -creplace '[''\u2018-\u201b]', '$&$&')'"
}
