# Generated from src/windows/rdp-certificate.ts: change it there.

function Get-RdpCertificateState {
    <#
    .SYNOPSIS
    Finds the certificate in question: the one chosen for the listener, or else the one that Windows
    made for itself; never whatever lies in the store (learn.microsoft.com, "Remote Desktop listener
    certificate configurations").
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param()

    $computer = Get-ComputerState
    $template = Get-RegistryState -Path 'HKLM:\SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services' -Name 'CertTemplateName'
    $pin = Get-RegistryState -Path 'HKLM:\SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations\RDP-Tcp' -Name 'SSLCertificateSHA1Hash'
    $selfSigned = Get-RegistryState -Path 'HKLM:\SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations' -Name 'SelfSignedCertificate'
    $binding = Get-CertificateBinding -Template $template -Pin $pin -SelfSigned $selfSigned
    $thumbprint = Get-RegistryThumbprint -Value $(if ($binding -eq 'pinned') { $pin } else { $selfSigned })
    $stores = @(
        if ($binding -eq 'pinned') {
            @('My', 'Remote Desktop')
        } else {
            @('Remote Desktop')
        }
    )
    $search = Find-CertificateState -Stores $stores -Thumbprint $thumbprint
    return [pscustomobject]@{
        ComputerName  = $computer.Name
        Now           = Get-CurrentInstant
        Template      = $template
        Pin           = $pin
        SelfSigned    = $selfSigned
        Binding       = $binding
        Thumbprint    = $thumbprint
        Certificate   = $search.Certificate
        SearchFailure = $search.Failure
        KeyFile       = Get-SelfSignedKeyFile -SystemDrive $computer.SystemDrive
        Service       = Get-ServiceEvidence -Name 'SessionEnv'
        Events        = @(Get-CertificateEvent)
    }
}
