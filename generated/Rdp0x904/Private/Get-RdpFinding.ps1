# Generated from src/recipes: change it there.

function Get-RdpFinding {
    <#
    .SYNOPSIS
    What every remedy sees on this computer. Reads only.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param()

    Get-RdpFirewallFinding -Access (Get-RdpFirewallObservation)
    Get-RdpCertificateFinding -Observed (Get-RdpCertificateObservation)
    Get-RdpListenerFinding -State (Get-RdpListenerObservation)
    Get-RdpNameResolutionFinding -Resolution (Get-RdpNameResolutionObservation)
    Get-RdpTlsFinding -State (Get-RdpTlsObservation)
    Get-RdpTrustFinding -Observation (Get-RdpTrustObservation)
    Get-CredSspOracleFinding -Oracle (Get-CredSspOracleObservation)
    Get-RdpMtuFinding -Observation (Get-RdpMtuObservation)
    Get-RdpNlaFinding -Observation (Get-RdpNlaObservation)
    Get-RdpSecurityLayerFinding -Security (Get-RdpSecurityLayerObservation)
    Get-RdpTransportFinding -Observation (Get-RdpTransportObservation)
    Get-RdpCertificateRenewalFinding -Observed (Get-RdpCertificateRenewalObservation)
    Get-RdpDebtFinding -State (Get-RdpDebtObservation)
    Get-RdpLinkFinding -Observation (Get-RdpLinkObservation)
}
