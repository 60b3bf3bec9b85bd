# Generated from src/windows/tls.ts: change it there.

function Get-TlsState {
    <#
    .SYNOPSIS
    Reads how Schannel serves TLS here, with the settings of the listener that meet it.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param()

    return [pscustomobject]@{
        Tls10             = Get-TlsVersion -Name 'TLS 1.0'
        Tls11             = Get-TlsVersion -Name 'TLS 1.1'
        Tls12             = Get-TlsVersion -Name 'TLS 1.2'
        CipherSuites      = Get-RegistryState -Path 'HKLM:\SOFTWARE\Policies\Microsoft\Cryptography\Configuration\SSL\00010002' -Name 'Functions'
        CipherSuitesOwner = Get-PolicyOwner -Path 'HKLM:\SOFTWARE\Policies\Microsoft\Cryptography\Configuration\SSL\00010002' -Name 'Functions'
        Fips              = Get-RegistryState -Path 'HKLM:\SYSTEM\CurrentControlSet\Control\Lsa\FIPSAlgorithmPolicy' -Name 'Enabled'
        Listener          = Get-ListenerSecurity
        Now               = Get-CurrentInstant
        Events            = @(Get-SystemEvent -ProviderName 'Schannel' -Ids @(36871, 36874, 36888) -Most 3)
    }
}
