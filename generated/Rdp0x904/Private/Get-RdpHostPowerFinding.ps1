# Generated from src/recipes/set-rdp-host-power.ts: change it there.

function Get-RdpHostPowerFinding {
    <#
    .SYNOPSIS
    What the observation of Set-RdpHostPower means.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Power
    )

    $decided = $Power.Policy.Kind -ne 'Absent'
    $sound = [pscustomobject]@{
        PSTypeName = 'Rdp0x904.Finding'
        Cause      = 26
        Id         = 'HostStaysAwake'
        Status     = 'healthy'
        Title      = 'The computer stays awake on mains power.'
        Evidence   = @(
            [pscustomobject]@{
                Source  = 'powercfg /query SCHEME_CURRENT 238c9fa8-0aad-41ed-83f4-97be242c8f20 29f6c1db-86da-48c5-9fdb-f2b67b1f44da'
                Reading = if ($null -eq $Power.Sleep) {
                    'no such setting'
                } else {
                    "$($Power.Sleep.AcIndex) seconds on mains power"
                }
            },
            (Get-RegistryEvidence -Value $Power.Policy)
        ) + @(
            $Power.Adapters |
                ForEach-Object {
                    [pscustomobject]@{
                        Source  = "Get-NetAdapterPowerManagement '$($_.Name)'"
                        Reading = "WakeOnMagicPacket $($_.WakeOnMagicPacket), AllowComputerToTurnOffDevice $($_.TurnOff)"
                    }
                }
        )
        Grade      = 'X'
        Impact     = 'none'
        ClientCode = '0x204'
        Repair     = ''
    }
    if ($Power.Policy.Kind -eq 'Denied') {
        return @(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $sound.Cause
                Evidence   = $sound.Evidence
                Grade      = $sound.Grade
                Impact     = $sound.Impact
                ClientCode = $sound.ClientCode
                Repair     = $sound.Repair
                Id         = 'HostPowerUnknown'
                Status     = 'unknown'
                Title      = 'Whether the computer sleeps is not known.'
            }
        )
    }
    if ($Power.Delay -eq 0) {
        return @($sound)
    }
    $findings = [System.Collections.Generic.List[object]]::new()
    $findings.Add(
        [pscustomobject]@{
            PSTypeName = 'Rdp0x904.Finding'
            Cause      = $sound.Cause
            Evidence   = $sound.Evidence
            Grade      = $sound.Grade
            Impact     = $sound.Impact
            ClientCode = $sound.ClientCode
            Id         = 'HostSleeps'
            Status     = 'suspect'
            Title      = "The computer falls asleep after $($Power.Delay) seconds on mains power, and then answers nobody."
            Repair     = if ($decided) { '' } else { 'Set-RdpHostPower' }
        }
    )
    $able = @($Power.Adapters | Where-Object { $_.WakeOnMagicPacket -eq 'Disabled' })
    if ($able.Count -gt 0 -and
        -not (@($Power.Adapters | Where-Object { $_.WakeOnMagicPacket -eq 'Enabled' }).Count -gt 0)) {
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $sound.Cause
                Evidence   = $sound.Evidence
                Grade      = $sound.Grade
                Impact     = $sound.Impact
                ClientCode = $sound.ClientCode
                Id         = 'HostNotWoken'
                Status     = 'suspect'
                Title      = 'No network adapter may wake the computer from sleep.'
                Repair     = if ($decided) { '' } else { 'Set-RdpHostPower' }
            }
        )
    }
    return $findings.ToArray()
}
