# Generated from src/simulator/certificate-blob.ts: change it there.

function ConvertTo-LabCertificateBlob {
    <#
    .SYNOPSIS
    What the store keeps of a certificate, as hexadecimal digits: its hash, the provider of its key
    where it has one, and the certificate itself, which nobody reads here (MS-GPEF 2.2.1.1.1.1,
    properties 3, 2 and 32).
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Entry
    )

    $provider = if ($Entry.HasPrivateKey) {
        Get-LabProperty -Property 2 -Digits (ConvertTo-LabKeyProvider -Entry $Entry)
    } else {
        ''
    }
    return "$(Get-LabProperty -Property 3 -Digits $Entry.Thumbprint)$provider$(Get-LabProperty -Property 32 -Digits '3000')"
}
