# Generated from src/windows/changes/certificate-removal.ts: change it there.

function Get-CertificateRemovalDescription {
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
        Target = "Cert:\LocalMachine\$($Change.Store)\$($Change.Thumbprint) ($($Change.Subject))"
        Action = 'Remove the certificate and its key file, without a way back'
        Impact = 'none'
    }
}
