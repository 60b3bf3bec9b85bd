# Generated from src/protocol/look.ts: change it there.

function Get-UnencryptedStep {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Reason
    )

    return [pscustomobject]@{
        Encrypted  = Skip-TlsStep -Detail $Reason
        Certified  = Skip-CertificateStep -Detail $Reason
        Introduced = Skip-CredSspStep -Detail $Reason
    }
}
