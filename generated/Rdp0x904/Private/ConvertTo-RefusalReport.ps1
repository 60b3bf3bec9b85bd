# Generated from src/engine/report.ts: change it there.

function ConvertTo-RefusalReport {
    <#
    .SYNOPSIS
    What was asked for and there is not.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Message
    )

    return ConvertTo-RunReport -Code 2 -Details @() -Verdict "refused: $Message"
}
