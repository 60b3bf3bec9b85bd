# Generated from src/protocol/outside.ts: change it there.

function Get-StepEvidence {
    <#
    .SYNOPSIS
    The steps that were taken, with what they read.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [object[]] $Steps
    )

    return @(
        $Steps |
            Where-Object { $_.Outcome -ne 'skipped' } |
            ForEach-Object {
                [pscustomobject]@{
                    Source  = "step $($_.Step)"
                    Reading = $_.Detail
                }
            }
    )
}
