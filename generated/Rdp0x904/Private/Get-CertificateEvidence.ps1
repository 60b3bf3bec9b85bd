# Generated from src/windows/certificates.ts: change it there.

function Get-CertificateEvidence {
    <#
    .SYNOPSIS
    The certificate as a line of evidence.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Certificate
    )

    $key = if ($Certificate.HasPrivateKey) {
        'with a private key'
    } else {
        'without a private key'
    }
    return [pscustomobject]@{
        Source  = "Cert:\LocalMachine\$($Certificate.Store)\$($Certificate.Thumbprint)"
        Reading = "$($Certificate.Subject), serial number $($Certificate.SerialNumber), " + "valid from $($Certificate.NotBefore) to $($Certificate.NotAfter), $key"
    }
}
