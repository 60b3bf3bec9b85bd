# Generated from src/recipes/repair-rdp-clock.ts: change it there.

function Get-RdpClockObservation {
    <#
    .SYNOPSIS
    What Repair-RdpClock looks at on this computer. Reads only.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param()

    return [pscustomobject]@{
        Clock   = Get-ClockState
        Service = Get-ServiceState -Name 'W32Time'
    }
}
