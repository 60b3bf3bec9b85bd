# Generated from src/recipes: change it there.

function Get-RdpFinding {
    <#
    .SYNOPSIS
    What every remedy sees on this computer. Reads only.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param()

    Get-RdpCertificateFinding -Observed (Get-RdpCertificateObservation)
    Get-RdpTlsFinding -State (Get-RdpTlsObservation)
    Get-RdpTrustFinding -Observation (Get-RdpTrustObservation)
    Get-CredSspOracleFinding -Oracle (Get-CredSspOracleObservation)
    Get-RdpMtuFinding -Interfaces @(Get-RdpMtuObservation)
    Get-RdpNlaFinding -Observation (Get-RdpNlaObservation)
    Get-RdpSecurityLayerFinding -Security (Get-RdpSecurityLayerObservation)
    Get-RdpCertificateRenewalFinding -Observed (Get-RdpCertificateRenewalObservation)
    Get-RdpDebtFinding -State (Get-RdpDebtObservation)
}
