# Generated from src/windows/literal-name.ts: change it there.

function ConvertTo-QueryText {
    <#
    .SYNOPSIS
    A text between single quotes in the query language of WMI (learn.microsoft.com, "WQL (SQL for
    WMI)").
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Text
    )

    return "'$($Text.Replace('\', '\\').Replace('''', '\'''))'"
}
