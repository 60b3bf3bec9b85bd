# Generated from src/windows/changes/clock-resync.ts: change it there.

function Get-ClockResyncDescription {
    <#
    .SYNOPSIS
    What the change touches and does, for the prompt.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Change
    )

    return [pscustomobject]@{
        Target = 'Clock of this computer'
        Action = "Set the clock by $($Change.Peer), without a way back"
        Impact = 'none'
    }
}
