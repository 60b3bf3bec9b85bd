# Generated from src/protocol/skipped.ts: change it there.

function Skip-CredSspStep {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Detail
    )

    return [pscustomobject]@{
        Step       = 'credssp'
        Outcome    = 'skipped'
        DurationMs = 0
        Detail     = $Detail
    }
}
