# Generated from src/windows/changes/certificate-binding.ts: change it there.

function Get-CertificateBindingDescription {
    <#
    .SYNOPSIS
    What the change touches and does, for the prompt.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Change
    )

    return [pscustomobject]@{
        Target = 'Remote Desktop listener RDP-Tcp'
        Action = if ($Change.Thumbprint.Length -eq 0) {
            'Show the certificate that Windows makes for itself'
        } else {
            "Show the certificate $($Change.Thumbprint)"
        }
        # Clients that trust the old one alone are turned away, at the next connection.
        Impact = 'own connection'
    }
}
