# Generated from src/simulator/product.ts: change it there.

function Invoke-LabGetAuthenticodeSignature {
    <#
    .SYNOPSIS
    Get-AuthenticodeSignature. A file that is not there is an error (learn.microsoft.com,
    Get-AuthenticodeSignature).
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Received
    )

    $source = $script:Lab.Host.Product
    $signature = $source.Signature
    $signer = $source.Signer
    $thumbprint = $source.Thumbprint
    $signatures = [System.Collections.Generic.List[object]]::new()
    foreach ($path in $Received.LiteralPath) {
        if ($null -eq (Find-LabFile -Path $path)) {
            throw [System.Management.Automation.ErrorRecord]::new(
                [System.InvalidOperationException]::new((Get-LabMissingMessage -Path $path)),
                'FileNotFound',
                'ObjectNotFound',
                $null
            )
        }
        $moment = [datetime]::ParseExact($script:Lab.Host.Clock, 'u', [cultureinfo]::InvariantCulture, [System.Globalization.DateTimeStyles]::AssumeUniversal)
        $certificate = [pscustomobject]@{
            Thumbprint           = $thumbprint
            Subject              = $signer
            SerialNumber         = '01'
            NotBefore            = $moment
            NotAfter             = $moment
            HasPrivateKey        = $false
            EnhancedKeyUsageList = @()
        }
        $signatures.Add(
            [pscustomobject]@{
                Path              = $path
                Status            = $signature
                SignerCertificate = if ($signature -eq 'NotSigned') { $null } else { $certificate }
            }
        )
    }
    return $signatures.ToArray()
}
