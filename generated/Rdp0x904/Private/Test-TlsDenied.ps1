# Generated from src/recipes/repair-rdp-tls.ts: change it there.

function Test-TlsDenied {
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $State
    )

    return (
        @(@($State.Tls10, $State.Tls11, $State.Tls12) | Where-Object { $_.State -eq 'denied' }).Count -gt 0 -or
        $State.CipherSuites.Kind -eq 'Denied' -or
        $State.Fips.Kind -eq 'Denied'
    )
}
