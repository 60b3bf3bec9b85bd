# Generated from src/windows/certificates.ts: change it there.

function ConvertTo-CertificateState {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Certificate,
        [string] $Store
    )

    return [pscustomobject]@{
        Store         = $Store
        Thumbprint    = $Certificate.Thumbprint
        Subject       = $Certificate.Subject
        SerialNumber  = $Certificate.SerialNumber
        NotBefore     = $Certificate.NotBefore.ToUniversalTime().ToString('u')
        NotAfter      = $Certificate.NotAfter.ToUniversalTime().ToString('u')
        HasPrivateKey = $Certificate.HasPrivateKey
        Usages        = @($Certificate.EnhancedKeyUsageList | ForEach-Object { $_.ObjectId })
    }
}
