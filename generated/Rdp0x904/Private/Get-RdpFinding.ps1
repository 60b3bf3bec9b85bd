# Generated from src/recipes: change it there.

function Get-RdpFinding {
    <#
    .SYNOPSIS
    What every remedy sees on this computer. Reads only.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param()

    Get-RdpAccountFinding -Observation (Get-RdpAccountObservation)
    Get-RdpCertificateFinding -Observed (Get-RdpCertificateObservation)
    Get-RdpClockFinding -Observation (Get-RdpClockObservation)
    Get-RdpSessionFinding -Observation (Get-RdpSessionObservation)
    Get-CredSspOracleFinding -Oracle (Get-CredSspOracleObservation)
    Get-RdpHostPowerFinding -Power (Get-RdpHostPowerObservation)
    Get-RdpMtuFinding -Interfaces @(Get-RdpMtuObservation)
    Get-RdpSecurityLayerFinding -Security (Get-RdpSecurityLayerObservation)
    Get-RdpSessionLimitFinding -Observation (Get-RdpSessionLimitObservation)
    Get-RdpAccountTestFinding -Observation (Get-RdpAccountTestObservation)
    Get-RdpInterceptionTestFinding -Observation (Get-RdpInterceptionTestObservation)
    Get-RdpLogonFloodTestFinding -Observation (Get-RdpLogonFloodTestObservation)
    Get-RdpMacClientTestFinding -Observation (Get-RdpMacClientTestObservation)
    Get-RdpPatchLevelTestFinding -Observation (Get-RdpPatchLevelTestObservation)
}
