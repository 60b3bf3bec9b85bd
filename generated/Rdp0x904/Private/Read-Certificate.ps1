# Generated from src/protocol/certificate.ts: change it there.

function Read-Certificate {
    <#
    .SYNOPSIS
    Reads a certificate in DER (RFC 5280 4.1). Undefined when it cannot be read: what a server sends
    need not be one. It is read here and not by .NET or OpenSSL, so that both languages say the same of
    it. `thumbprint` goes into the reading.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [object[]] $Der,
        [string] $Thumbprint
    )

    $outer = Read-Der -Bytes $Der -Start 0 -Limit $Der.Count
    $parts = @(
        if ($null -eq $outer) {
            @()
        } else {
            @(Read-DerList -Bytes $Der -Parent $outer)
        }
    )
    $body = if ($parts.Count -gt 0) { $parts[0] } else { $null }
    $signature = if ($parts.Count -gt 1) { $parts[1] } else { $null }
    if ($null -eq $body -or $null -eq $signature -or $parts.Count -ne 3) {
        return $null
    }
    # A certificate of version 1 does not say its version.
    $fields = @(Read-DerList -Bytes $Der -Parent $body | Where-Object { $_.Tag -ne 160 })
    $serial = if ($fields.Count -gt 0) { $fields[0] } else { $null }
    $issuer = if ($fields.Count -gt 2) { $fields[2] } else { $null }
    $validity = if ($fields.Count -gt 3) { $fields[3] } else { $null }
    $subject = if ($fields.Count -gt 4) { $fields[4] } else { $null }
    $publicKey = if ($fields.Count -gt 5) { $fields[5] } else { $null }
    if ($null -eq $serial -or $null -eq $issuer -or $null -eq $validity) {
        return $null
    }
    if ($null -eq $subject -or $null -eq $publicKey) {
        return $null
    }
    $moments = @(Read-DerList -Bytes $Der -Parent $validity)
    $attributes = @(Read-NameAttribute -Bytes $Der -Name $subject)
    $extensions = $null
    foreach ($each in $fields) {
        if ($each.Tag -eq 163) {
            $extensions = $each
            break
        }
    }
    $key = Read-PublicKey -Bytes $Der -Information $publicKey
    $common = @($attributes | Where-Object { [string]::Equals($_.Type, '2.5.4.3') } | ForEach-Object { $_.Value })
    # id-ce-subjectAltName and id-ce-extKeyUsage (RFC 5280 4.2.1.6, 4.2.1.12)
    $alternative = @(Read-AlternativeName -Der $Der -Extension (Find-Extension -Der $Der -List $extensions -Id '2.5.29.17'))
    $usage = Find-Extension -Der $Der -List $extensions -Id '2.5.29.37'
    return [pscustomobject]@{
        Subject            = Format-DistinguishedName -Attributes $attributes
        Issuer             = Format-DistinguishedName -Attributes @(Read-NameAttribute -Bytes $Der -Name $issuer)
        Names              = @(Select-DistinctName -Names ($common + $alternative))
        NotBefore          = Read-CertificateMoment -Der $Der -Element $(if ($moments.Count -gt 0) { $moments[0] } else { $null })
        NotAfter           = Read-CertificateMoment -Der $Der -Element $(if ($moments.Count -gt 1) { $moments[1] } else { $null })
        SerialNumber       = [regex]::new('^(00)+([^\n\r\u2028\u2029][^\n\r\u2028\u2029])').Replace(
            [System.BitConverter]::ToString([byte[]] @(Get-DerContent -Bytes $Der -Element $serial)).Replace('-', ''),
            '$2',
            1
        )
        Thumbprint         = $Thumbprint
        KeyType            = $key.Type
        KeyBits            = $key.Bits
        SignatureAlgorithm = Get-SignatureName -Id (Read-DerIdentifier -Bytes $Der -Element (Read-Der -Bytes $Der -Start $signature.Start -Limit $signature.End))
        ExtendedKeyUsage   = @(if ($null -eq $usage) { @() } else { @(Read-Usage -Der $Der -Extension $usage) })
        SelfSigned         = [string]::Equals(
            [System.BitConverter]::ToString([byte[]] @(Get-DerContent -Bytes $Der -Element $issuer)).Replace('-', ''),
            [System.BitConverter]::ToString([byte[]] @(Get-DerContent -Bytes $Der -Element $subject)).Replace('-', '')
        )
    }
}
