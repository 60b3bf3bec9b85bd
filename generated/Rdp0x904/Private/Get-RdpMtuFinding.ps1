# Generated from src/recipes/set-rdp-mtu.ts: change it there.

function Get-RdpMtuFinding {
    <#
    .SYNOPSIS
    What the observation of Set-RdpMtu means.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Observation
    )

    $interfaces = $Observation.Interfaces
    $path = $Observation.Path
    if ($null -ne $path) {
        $fits = [pscustomobject]@{
            PSTypeName = 'Rdp0x904.Finding'
            Cause      = 18
            Id         = 'PathCarriesAll'
            Status     = 'healthy'
            Title      = 'The way to the far end carries every packet that the interface sends.'
            Evidence   = @(
                [pscustomobject]@{
                    Source  = "Pings to $($path.ComputerName) ($($path.Address)) that may not be fragmented"
                    Reading = "$($path.Carried) of $($path.Sent) bytes arrive"
                }
            )
            Grade      = 'C'
            Impact     = 'own connection'
            ClientCode = '0x904'
            Repair     = ''
        }
        if ($path.Failure.Length -ne 0) {
            return @(
                [pscustomobject]@{
                    PSTypeName = 'Rdp0x904.Finding'
                    Cause      = $fits.Cause
                    Grade      = $fits.Grade
                    Impact     = $fits.Impact
                    ClientCode = $fits.ClientCode
                    Repair     = $fits.Repair
                    Id         = 'PathUnknown'
                    Status     = 'unknown'
                    Title      = 'What the way to the far end carries could not be measured. Let it answer pings, or name another end.'
                    Evidence   = @(
                        [pscustomobject]@{
                            Source  = "Pings to $($path.ComputerName)"
                            Reading = $path.Failure
                        }
                    )
                }
            )
        }
        if ($path.Carried -eq $path.Sent) {
            return @($fits)
        }
        $silent = [string]::Equals($path.Status, 'TimedOut')
        $lost = [pscustomobject]@{
            Source  = "Ping of $($path.Carried + 1) bytes or more"
            Reading = $path.Status
        }
        return @(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $fits.Cause
                Grade      = $fits.Grade
                Impact     = $fits.Impact
                ClientCode = $fits.ClientCode
                Id         = if ($silent) { 'PathDropsLargePackets' } else { 'PathNarrow' }
                Status     = if ($silent) { 'fault' } else { 'suspect' }
                Title      = if ($silent) {
                    "Packets above $($path.Carried) bytes get lost on the way without a word."
                } else {
                    "Packets above $($path.Carried) bytes are refused on the way: TCP should send smaller ones by itself."
                }
                Evidence   = $fits.Evidence + @($lost)
                Repair     = "Set-RdpMtu -Auto -ComputerName $($path.ComputerName)"
            }
        )
    }
    # Loopback reports 4294967295 and never leaves the computer.
    $jumbo = @($interfaces | Where-Object { $_.Connected -and $_.ActiveMtu -gt 1500 -and $_.ActiveMtu -le 65535 })
    if ($jumbo.Count -eq 0) {
        return @()
    }
    return @(
        [pscustomobject]@{
            PSTypeName = 'Rdp0x904.Finding'
            Cause      = 18
            Id         = 'LargeMtu'
            Status     = 'suspect'
            Title      = 'An interface sends packets larger than ordinary paths carry.'
            Evidence   = @(
                $jumbo |
                    ForEach-Object {
                        [pscustomobject]@{
                            Source  = "Get-NetIPInterface '$($_.Alias)' $($_.AddressFamily)"
                            Reading = "NlMtu $($_.ActiveMtu)"
                        }
                    }
            )
            Grade      = 'C'
            Impact     = 'own connection'
            ClientCode = '0x904'
            Repair     = 'Set-RdpMtu -InterfaceAlias <name> -Mtu 1400'
        }
    )
}
