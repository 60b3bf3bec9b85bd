# Generated from src/protocol/skipped.ts: change it there.

function Skip-ConnectStep {
    <#
    .SYNOPSIS
    Steps that had nothing to work on, each with the reason.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Detail
    )

    return [pscustomobject]@{
        Step       = 'connect'
        Outcome    = 'skipped'
        DurationMs = 0
        Detail     = $Detail
    }
}
