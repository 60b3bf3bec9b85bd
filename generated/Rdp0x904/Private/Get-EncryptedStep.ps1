# Generated from src/protocol/look.ts: change it there.

function Get-EncryptedStep {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Connection,
        [object[]] $Answer,
        $Negotiated,
        [string] $HostValue,
        [string] $Now,
        $Patience
    )

    # In TLS the client speaks first: who sends more than the answer speaks something else.
    if (Test-MoreThanAnswer -Bytes $Answer) {
        $reading = [pscustomobject]@{
            Kind = 'not TLS'
        }
        $source = Get-UnencryptedStep -Reason 'no TLS session'
        return [pscustomobject]@{
            Certified  = $source.Certified
            Introduced = $source.Introduced
            Encrypted  = ConvertTo-TlsStep -Reading $reading -DurationMs 0
        }
    }
    # RFC 6066 section 3 allows no addresses as a server's name; .NET leaves them out by itself.
    $secured = Protect-RdpConnection -Connection $Connection -Name $HostValue -Milliseconds $Patience.Left
    Use-Patience -Patience $Patience -Milliseconds $secured.Milliseconds
    $encrypted = ConvertTo-TlsStep -Reading (ConvertTo-TlsReading -Secured $secured) -DurationMs $secured.Milliseconds
    if ($encrypted.Outcome -ne 'passed') {
        $source = Get-UnencryptedStep -Reason 'no TLS session'
        return [pscustomobject]@{
            Certified  = $source.Certified
            Introduced = $source.Introduced
            Encrypted  = $encrypted
        }
    }
    $shown = [pscustomobject]@{
        Der        = $secured.Certificate
        Size       = $secured.CertificateSize
        Thumbprint = $secured.Thumbprint
    }
    return [pscustomobject]@{
        Encrypted  = $encrypted
        Certified  = ConvertTo-CertificateStep -Shown $shown -HostValue $HostValue -Now $Now
        Introduced = Get-ChallengeStep -Connection $Connection -Negotiated $Negotiated -Patience $Patience
    }
}
