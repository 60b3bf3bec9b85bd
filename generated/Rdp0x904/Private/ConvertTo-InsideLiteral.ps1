# Generated from src/windows/change-log-script.ts: change it there.

function ConvertTo-InsideLiteral {
    <#
    .SYNOPSIS
    Text as it stands between the quotes of a JSON string, as a literal.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Text
    )

    $json = ConvertTo-AsciiJsonText -Text $Text
    return ConvertTo-Literal -Text (Select-Substring -Text $json -Start 1 -End ($json.Length - 1))
}
