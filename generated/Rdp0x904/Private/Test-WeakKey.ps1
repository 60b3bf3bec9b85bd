# Generated from src/protocol/judge.ts: change it there.

function Test-WeakKey {
    <#
    .SYNOPSIS
    Below what Windows itself makes: 2048 bits of RSA (or DSA), 256 of an elliptic curve. Unknown sizes
    pass.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Certificate
    )

    return (
        $Certificate.KeyBits -gt 0 -and
        $Certificate.KeyBits -lt $(if ([string]::Equals($Certificate.KeyType, 'ec')) { 256 } else { 2048 })
    )
}
