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
    Get-RdpAccountFinding -Observation (Get-RdpAccountObservation)
    Get-RdpCertificateFinding -Observation (Get-RdpCertificateObservation)
    Get-RdpClockFinding -Observation (Get-RdpClockObservation)
    Get-RdpListenerFinding -State (Get-RdpListenerObservation)
    Get-RdpNameResolutionFinding -Resolution (Get-RdpNameResolutionObservation)
    Get-RdpTlsFinding -State (Get-RdpTlsObservation)
    Get-RdpTrustFinding -Observation (Get-RdpTrustObservation)
    Get-RdpSessionFinding -Observation (Get-RdpSessionObservation)
    Get-CredSspOracleFinding -Oracle (Get-CredSspOracleObservation)
    Get-RdpHostPowerFinding -Power (Get-RdpHostPowerObservation)
    Get-RdpMtuFinding -Observation (Get-RdpMtuObservation)
    Get-RdpNlaFinding -Observation (Get-RdpNlaObservation)
    Get-RdpSecurityLayerFinding -Security (Get-RdpSecurityLayerObservation)
    Get-RdpSessionLimitFinding -Observation (Get-RdpSessionLimitObservation)
    Get-RdpTransportFinding -Observation (Get-RdpTransportObservation)
    Get-RdpAccountTestFinding -Observation (Get-RdpAccountTestObservation)
    Get-RdpCertificateRenewalTestFinding -Observed (Get-RdpCertificateRenewalTestObservation)
    Get-RdpDebtTestFinding -State (Get-RdpDebtTestObservation)
    Get-RdpInterceptionTestFinding -Observation (Get-RdpInterceptionTestObservation)
    Get-RdpLinkTestFinding -Observation (Get-RdpLinkTestObservation)
    Get-RdpLogonFloodTestFinding -Observation (Get-RdpLogonFloodTestObservation)
    Get-RdpMacClientTestFinding -Observation (Get-RdpMacClientTestObservation)
    Get-RdpPatchLevelTestFinding -Observation (Get-RdpPatchLevelTestObservation)
}
