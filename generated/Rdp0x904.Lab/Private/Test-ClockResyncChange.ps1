# Generated from src/windows/changes/clock-resync.ts: change it there.

function Test-ClockResyncChange {
    <#
    .SYNOPSIS
    Whether the clock now agrees with its source.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param()

    $clock = Get-ClockState
    return $clock.Measured -and $clock.Offset -le 300
}
