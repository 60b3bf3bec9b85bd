# Generated from src/recipes/repair-rdp-clock.ts: change it there.

function Get-RdpClockFinding {
    <#
    .SYNOPSIS
    What the observation of Repair-RdpClock means.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Observation
    )

    $clock = $Observation.Clock
    $service = $Observation.Service
    $sound = [pscustomobject]@{
        PSTypeName = 'Rdp0x904.Finding'
        Cause      = 22
        Id         = 'ClockRight'
        Status     = 'healthy'
        Title      = 'The clock agrees with its time source.'
        Evidence   = @(
            [pscustomobject]@{
                Source  = "w32tm /stripchart /computer:$($clock.Peer)"
                Reading = $clock.Reading
            },
            (Get-PolicySettingEvidence -Setting $clock.Type),
            (Get-PolicySettingEvidence -Setting $clock.Servers),
            [pscustomobject]@{
                Source  = 'Service W32Time'
                Reading = if ($null -eq $service) { 'not installed' } else { $service.Status }
            }
        )
        Grade      = 'C'
        Impact     = 'none'
        ClientCode = '0x904'
        Repair     = ''
    }
    if (-not $clock.Measured) {
        return @(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $sound.Cause
                Evidence   = $sound.Evidence
                Grade      = $sound.Grade
                Impact     = $sound.Impact
                ClientCode = $sound.ClientCode
                Repair     = $sound.Repair
                Id         = 'ClockUnknown'
                Status     = 'unknown'
                Title      = 'No time source says whether the clock is right.'
            }
        )
    }
    if ($clock.Offset -le 300) {
        return @($sound)
    }
    return @(
        [pscustomobject]@{
            PSTypeName = 'Rdp0x904.Finding'
            Cause      = $sound.Cause
            Evidence   = $sound.Evidence
            Grade      = $sound.Grade
            Impact     = $sound.Impact
            ClientCode = $sound.ClientCode
            Id         = 'ClockWrong'
            Status     = 'fault'
            Title      = 'The clock is wrong by more than five minutes.'
            Repair     = 'Repair-RdpClock'
        }
    )
}
