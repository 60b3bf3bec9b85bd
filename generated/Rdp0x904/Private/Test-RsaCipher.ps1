# Generated from src/windows/tls.ts: change it there.

function Test-RsaCipher {
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [string] $Name
    )

    return (
        $Name.Contains('_RSA_') -or
        $Name.StartsWith('TLS_AES_', [System.StringComparison]::Ordinal) -or
        $Name.StartsWith('TLS_CHACHA20_', [System.StringComparison]::Ordinal)
    )
}
