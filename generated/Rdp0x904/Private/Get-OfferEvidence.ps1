# Generated from src/protocol/outside.ts: change it there.

function Get-OfferEvidence {
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Report
    )

    return @(
        $Report.Offers |
            ForEach-Object {
                [pscustomobject]@{
                    Source  = 'step negotiate'
                    Reading = "asked for $($_.Asked): $($_.Answer)"
                }
            }
    )
}
