# Generated from src/windows/listener-certificate.ts: change it there.

function Get-ListenerCertificate {
    <#
    .SYNOPSIS
    Finds the certificate in question: the one chosen for the listener, or else the one that Windows
    made for itself; never whatever lies in the store. WMI is asked first, as it knows what the listener
    really uses, the registry where WMI does not answer (learn.microsoft.com, "Remote Desktop listener
    certificate configurations" and "Win32_TSGeneralSetting class").
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param()

    $template = Get-RegistryState -Path 'HKLM:\SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services' -Name 'CertTemplateName'
    $pin = Get-RegistryState -Path 'HKLM:\SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations\RDP-Tcp' -Name 'SSLCertificateSHA1Hash'
    $selfSigned = Get-RegistryState -Path 'HKLM:\SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations' -Name 'SelfSignedCertificate'
    $shown = Get-ShownCertificate
    $binding = if ($shown.Chosen.Length -eq 0) {
        Get-CertificateBinding -Template $template -Pin $pin -SelfSigned $selfSigned
    } else {
        'pinned'
    }
    $named = Get-RegistryThumbprint -Value $(if ($binding -eq 'pinned') { $pin } else { $selfSigned })
    $evidence = [System.Collections.Generic.List[object]]::new()
    $evidence.Add(
        [pscustomobject]@{
            Source  = 'Win32_TSGeneralSetting RDP-Tcp'
            Reading = $shown.Reading
        }
    )
    if ($template.Kind -ne 'Absent') {
        $evidence.Add((Get-RegistryEvidence -Value $template))
    }
    $evidence.Add((Get-RegistryEvidence -Value $pin))
    if ($binding -ne 'pinned') {
        $evidence.Add((Get-RegistryEvidence -Value $selfSigned))
    }
    return [pscustomobject]@{
        Binding    = $binding
        Thumbprint = if ($shown.Chosen.Length -eq 0) { $named } else { $shown.Chosen }
        Template   = if ($template.Kind -eq 'String') { $template.Text } else { '' }
        # The service of the role (learn.microsoft.com, "Remote Desktop Services roles").
        Broker     = $null -ne (Get-ServiceState -Name 'Tssdis')
        Evidence   = $evidence.ToArray()
    }
}
