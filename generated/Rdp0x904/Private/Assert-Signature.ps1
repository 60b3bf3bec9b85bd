# Generated from src/engine/task/product-trust.ts: change it there.

function Assert-Signature {
    [CmdletBinding()]
    param(
        [object[]] $Files,
        [bool] $AllSigned
    )

    foreach ($signature in Get-AuthenticodeSignature -LiteralPath $Files -ErrorAction Stop) {
        $path = $signature.Path
        $signer = $signature.SignerCertificate
        $status = $signature.Status.ToString()
        if ($status -eq 'HashMismatch') {
            Block-Product -Message "$path was changed after it was signed."
        }
        $isDevelopment = $(
            if ($null -ne $signer) {
                $signer.Subject.Contains('Rdp0x904 Development')
            } else {
                $null
            }
        ) -eq $true
        if ($isDevelopment) {
            Block-Product -Message "$path is signed with the development certificate. Install a release."
        }
        if (-not $AllSigned) {
            continue
        }
        if ($status -ne 'Valid') {
            Block-Product -Message "Only signed scripts may run here, and the signature of $path is $status."
        }
        $publisher = Find-CertificateState -Stores @('TrustedPublisher') -Thumbprint $(if ($null -ne $signer) { $signer.Thumbprint } else { '' })
        if ($null -eq $publisher.Certificate) {
            Block-Product -Message "Only signed scripts may run here, and who signed $path is none of the trusted publishers of this computer."
        }
    }
}
