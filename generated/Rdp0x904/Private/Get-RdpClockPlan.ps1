# Generated from src/recipes/repair-rdp-clock.ts: change it there.

function Get-RdpClockPlan {
    <#
    .SYNOPSIS
    The changes that Repair-RdpClock would make.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Observation
    )

    $clock = $Observation.Clock
    $service = $Observation.Service
    if (-not $clock.Measured) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("No time source answers ($($clock.Reading)). Name one with w32tm /config, or set the clock with Set-Date."),
            'ClockUnknown',
            'ResourceUnavailable',
            $null
        )
    }
    if ($clock.Offset -le 300) {
        return @()
    }
    $changes = [System.Collections.Generic.List[object]]::new()
    if ($null -ne $service -and $service.Status -ne 'Running') {
        $changes.Add(
            [pscustomobject]@{
                Kind      = 'ServiceState'
                Service   = 'W32Time'
                StartType = if ($service.StartType -eq 'Disabled') { 'Manual' } else { 'Unchanged' }
                Status    = 'Running'
            }
        )
    }
    $changes.Add(
        [pscustomobject]@{
            Kind = 'ClockResync'
            Peer = $clock.Peer
        }
    )
    return $changes.ToArray()
}
