# Generated from src/windows/script-statements.ts: change it there.

function ConvertTo-Literal {
    <#
    .SYNOPSIS
    Text as a PowerShell literal: nothing in it is ever run. PowerShell takes five characters for a
    single quote.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Text
    )

    return "'$($Text -creplace '[''\u2018-\u201b]', '$&$&')'"
}
