# Generated from src/recipes/repair-rdp-trust.ts: change it there.

function Get-RdpTrustObservation {
    <#
    .SYNOPSIS
    What Repair-RdpTrust looks at on this computer. Reads only.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param()

    $domain = (Get-ComputerState).Domain
    return [pscustomobject]@{
        Domain            = $domain
        Channel           = if ($domain.Length -eq 0) {
            $null
        } else {
            Get-SecureChannelState -Domain $domain
        }
        StoredCredentials = Get-RegistryState -Path 'HKLM:\SYSTEM\CurrentControlSet\Control\Lsa' -Name 'disabledomaincreds'
        IncomingNtlm      = Get-RegistryState -Path 'HKLM:\SYSTEM\CurrentControlSet\Control\Lsa\MSV1_0' -Name 'RestrictReceivingNTLMTraffic'
    }
}
