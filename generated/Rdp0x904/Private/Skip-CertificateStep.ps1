# Generated from src/protocol/skipped.ts: change it there.

function Skip-CertificateStep {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Detail
    )

    return [pscustomobject]@{
        Step       = 'certificate'
        Outcome    = 'skipped'
        DurationMs = 0
        Detail     = $Detail
    }
}
