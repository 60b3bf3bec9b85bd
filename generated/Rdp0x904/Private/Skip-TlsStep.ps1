# Generated from src/protocol/skipped.ts: change it there.

function Skip-TlsStep {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Detail
    )

    return [pscustomobject]@{
        Step       = 'tls'
        Outcome    = 'skipped'
        DurationMs = 0
        Detail     = $Detail
    }
}
