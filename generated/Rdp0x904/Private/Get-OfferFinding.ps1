# Generated from src/protocol/outside-security.ts: change it there.

function Get-OfferFinding {
    <#
    .SYNOPSIS
    What the server accepts besides the best it can do.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [object[]] $Offers,
        $Negotiated,
        [object[]] $Evidence
    )

    $findings = [System.Collections.Generic.List[object]]::new()
    $isBetter = $Negotiated.Outcome -eq 'passed' -and -not [string]::Equals($Negotiated.Selected, 'RDP')
    if ($isBetter -and (Test-Accepted -Offers $Offers -Asked 'RDP')) {
        $findings.Add((Get-OutsideFinding -Id 'RdpSecurityAccepted' -Status 'debt' -Evidence $Evidence))
    }
    if (Test-Accepted -Offers $Offers -Asked 'SSL') {
        $findings.Add((Get-OutsideFinding -Id 'NlaOff' -Status 'debt' -Evidence $Evidence))
    }
    return $findings.ToArray()
}
