# Generated from src/engine/remediation.ts: change it there.

function Get-FindingSummary {
    <#
    .SYNOPSIS
    The ids of the findings that are not healthy, with commas.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [object[]] $Findings
    )

    return @($Findings | Where-Object { $_.Status -ne 'healthy' } | ForEach-Object { $_.Id }) -join ', '
}
