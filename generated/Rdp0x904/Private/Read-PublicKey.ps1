# Generated from src/protocol/certificate-key.ts: change it there.

function Read-PublicKey {
    <#
    .SYNOPSIS
    Reads a SubjectPublicKeyInfo (RFC 5280 4.1.2.7).
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [object[]] $Bytes,
        $Information
    )

    $parts = @(Read-DerList -Bytes $Bytes -Parent $Information)
    $algorithm = if ($parts.Count -gt 0) { $parts[0] } else { $null }
    $fields = @(
        if ($null -eq $algorithm) {
            @()
        } else {
            @(Read-DerList -Bytes $Bytes -Parent $algorithm)
        }
    )
    $id = Read-DerIdentifier -Bytes $Bytes -Element $(if ($fields.Count -gt 0) { $fields[0] } else { $null })
    $items = @(
        [pscustomobject]@{
            Id   = '1.2.840.113549.1.1.1'
            Type = 'rsa'
        },
        [pscustomobject]@{
            Id   = '1.2.840.113549.1.1.10'
            Type = 'rsa-pss'
        },
        [pscustomobject]@{
            Id   = '1.2.840.10040.4.1'
            Type = 'dsa'
        },
        [pscustomobject]@{
            Id   = '1.2.840.10045.2.1'
            Type = 'ec'
        },
        [pscustomobject]@{
            Id   = '1.3.101.112'
            Type = 'ed25519'
        },
        [pscustomobject]@{
            Id   = '1.3.101.113'
            Type = 'ed448'
        }
    )
    $found = $null
    foreach ($each in $items) {
        if ([string]::Equals($each.Id, $id)) {
            $found = $each
            break
        }
    }
    $type = if ($null -ne $found) { $found.Type } else { 'unknown' }
    if ($type -eq 'rsa' -or $type -eq 'rsa-pss') {
        return [pscustomobject]@{
            Type = $type
            Bits = Measure-Modulus -Bytes $Bytes -Key $(if ($parts.Count -gt 1) { $parts[1] } else { $null })
        }
    }
    if ($type -eq 'dsa') {
        return [pscustomobject]@{
            Type = $type
            Bits = Measure-FirstInteger -Bytes $Bytes -List $(if ($fields.Count -gt 1) { $fields[1] } else { $null })
        }
    }
    if ($type -ne 'ec') {
        return [pscustomobject]@{
            Type = $type
            Bits = 0
        }
    }
    $curve = Read-DerIdentifier -Bytes $Bytes -Element $(if ($fields.Count -gt 1) { $fields[1] } else { $null })
    $items = @(
        [pscustomobject]@{
            Id   = '1.2.840.10045.3.1.7'
            Bits = 256
        },
        [pscustomobject]@{
            Id   = '1.3.132.0.10'
            Bits = 256
        },
        [pscustomobject]@{
            Id   = '1.3.132.0.34'
            Bits = 384
        },
        [pscustomobject]@{
            Id   = '1.3.132.0.35'
            Bits = 521
        }
    )
    $found = $null
    foreach ($each in $items) {
        if ([string]::Equals($each.Id, $curve)) {
            $found = $each
            break
        }
    }
    return [pscustomobject]@{
        Type = $type
        Bits = if ($null -ne $found) { $found.Bits } else { 0 }
    }
}
