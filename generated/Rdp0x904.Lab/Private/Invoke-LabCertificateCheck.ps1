# Generated from src/simulator/self-signed.ts: change it there.

function Invoke-LabCertificateCheck {
    <#
    .SYNOPSIS
    What Remote Desktop's services do when they start: where the certificate that WinStations names is
    not usable, they make a new one, with its key, name it, and log event 1056; where SYSTEM may not
    write, they log event 1057 and go without (techcommunity.microsoft.com, "Removing Self-Signed RDP
    Certificates"; learn.microsoft.com, "Remote Desktop Services Authentication and Encryption"). A
    certificate under an old computer name is usable: a restart alone leaves it.
    #>
    [CmdletBinding()]
    param()

    $named = Get-LabSelfSignedThumbprint
    $matching = @(
        $script:Lab.Host.Certificates |
            Where-Object { [string]::Equals($_.Thumbprint, $named) -and (Test-LabUsable -Entry $_) }
    )
    if ($matching.Count -gt 0) {
        return
    }
    $station = Find-LabRegistryKey -Path 'HKLM:\SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations'
    if ($(if ($null -ne $station) { $station.ServiceRights } else { $null }) -ne 'full' -or
        $(
            $value = Find-LabRegistryKey -Path 'HKLM:\SOFTWARE\Microsoft\SystemCertificates\Remote Desktop'
            $(if ($null -ne $value) { $value.ServiceRights } else { $null }) -ne 'full'
        )) {
        $parameters = @{
            ProviderName = 'Microsoft-Windows-TerminalServices-RemoteConnectionManager'
            Id           = 1057
            Message      = 'The terminal server has failed to create a new self signed certificate.'
        }
        Add-LabEvent @parameters
        return
    }
    $script:Lab.Host.CertificatesMade += 1
    $made = ConvertTo-LabCertificate -Counter "$($script:Lab.Host.CertificatesMade)"
    $script:Lab.Host.Certificates = $script:Lab.Host.Certificates + @($made)
    Add-LabKeyFile -Path $made.KeyFile
    $others = @($station.Values | Where-Object { -not (Test-LabPathEqual -One $_.Name -Other 'SelfSignedCertificate') })
    $station.Values = $others + @(
        [pscustomobject]@{
            Name = 'SelfSignedCertificate'
            Kind = 'Binary'
            Text = $made.Thumbprint
        }
    )
    $parameters = @{
        ProviderName = 'Microsoft-Windows-TerminalServices-RemoteConnectionManager'
        Id           = 1056
        Message      = 'A new self signed certificate to be used for authentication was generated.'
    }
    Add-LabEvent @parameters
}
