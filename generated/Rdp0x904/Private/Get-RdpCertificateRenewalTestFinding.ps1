# Generated from src/recipes/test-rdp-certificate-renewal.ts: change it there.

function Get-RdpCertificateRenewalTestFinding {
    <#
    .SYNOPSIS
    What the observation of Test-RdpCertificateRenewal means.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Observed
    )

    return @(Get-RenewalFinding -Observed $Observed)
}
