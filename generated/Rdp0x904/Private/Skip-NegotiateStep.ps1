# Generated from src/protocol/skipped.ts: change it there.

function Skip-NegotiateStep {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Detail
    )

    return [pscustomobject]@{
        Step       = 'negotiate'
        Outcome    = 'skipped'
        DurationMs = 0
        Detail     = $Detail
    }
}
