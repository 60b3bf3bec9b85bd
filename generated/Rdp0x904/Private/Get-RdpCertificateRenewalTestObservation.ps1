# Generated from src/recipes/test-rdp-certificate-renewal.ts: change it there.

function Get-RdpCertificateRenewalTestObservation {
    <#
    .SYNOPSIS
    What Test-RdpCertificateRenewal looks at on this computer. Reads only.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param()

    return Get-RdpCertificateState -Wanted ''
}
