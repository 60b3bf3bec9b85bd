# Generated from src/protocol/certificate.ts: change it there.

function Get-SignatureName {
    <#
    .SYNOPSIS
    The name of a signature algorithm, or its identifier where it has none here.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Id
    )

    $items = @(
        [pscustomobject]@{
            Id   = '1.2.840.113549.1.1.2'
            Name = 'md2WithRSAEncryption'
        },
        [pscustomobject]@{
            Id   = '1.2.840.113549.1.1.4'
            Name = 'md5WithRSAEncryption'
        },
        [pscustomobject]@{
            Id   = '1.2.840.113549.1.1.5'
            Name = 'sha1WithRSAEncryption'
        },
        [pscustomobject]@{
            Id   = '1.3.14.3.2.29'
            Name = 'sha1WithRSAEncryption'
        },
        [pscustomobject]@{
            Id   = '1.2.840.113549.1.1.10'
            Name = 'RSASSA-PSS'
        },
        [pscustomobject]@{
            Id   = '1.2.840.113549.1.1.11'
            Name = 'sha256WithRSAEncryption'
        },
        [pscustomobject]@{
            Id   = '1.2.840.113549.1.1.12'
            Name = 'sha384WithRSAEncryption'
        },
        [pscustomobject]@{
            Id   = '1.2.840.113549.1.1.13'
            Name = 'sha512WithRSAEncryption'
        },
        [pscustomobject]@{
            Id   = '1.2.840.10045.4.1'
            Name = 'ecdsa-with-SHA1'
        },
        [pscustomobject]@{
            Id   = '1.2.840.10045.4.3.2'
            Name = 'ecdsa-with-SHA256'
        },
        [pscustomobject]@{
            Id   = '1.2.840.10045.4.3.3'
            Name = 'ecdsa-with-SHA384'
        },
        [pscustomobject]@{
            Id   = '1.2.840.10045.4.3.4'
            Name = 'ecdsa-with-SHA512'
        },
        [pscustomobject]@{
            Id   = '1.2.840.10040.4.3'
            Name = 'dsa-with-SHA1'
        },
        [pscustomobject]@{
            Id   = '1.3.101.112'
            Name = 'Ed25519'
        }
    )
    $found = $null
    foreach ($each in $items) {
        if ([string]::Equals($each.Id, $Id)) {
            $found = $each
            break
        }
    }
    if ($null -ne $found) {
        return $found.Name
    }
    return $Id
}
