# Generated from src/recipes/test-rdp-interception.ts: change it there.

function Get-RdpInterceptionTestFinding {
    <#
    .SYNOPSIS
    What the observation of Test-RdpInterception means.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Observation
    )

    $now = $Observation.Now
    $seen = $Observation.Seen
    $own = $Observation.Own
    $programs = $Observation.Programs
    $tunnels = $Observation.Tunnels
    $errorsValue = $Observation.Errors
    $sound = [pscustomobject]@{
        PSTypeName = 'Rdp0x904.Finding'
        Cause      = 19
        Id         = 'NothingBetween'
        Status     = 'healthy'
        Title      = 'Nothing is seen to stand between the two ends.'
        Evidence   = @(
            [pscustomobject]@{
                Source  = 'System log, TermDD 50 and 56'
                Reading = 'none within a day'
            },
            [pscustomobject]@{
                Source  = 'root\SecurityCenter2 AntiVirusProduct'
                Reading = if ($programs.Count -eq 0) { 'none listed' } else { $programs -join ', ' }
            }
        ) + $tunnels
        Grade      = 'C'
        Impact     = 'none'
        ClientCode = '0x904'
        Repair     = ''
    }
    $findings = [System.Collections.Generic.List[object]]::new()
    if ($seen.Length -ne 0 -and $own.Length -eq 0) {
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $sound.Cause
                Grade      = $sound.Grade
                Impact     = $sound.Impact
                ClientCode = $sound.ClientCode
                Repair     = $sound.Repair
                Id         = 'OwnCertificateUnknown'
                Status     = 'unknown'
                Title      = 'The own certificate could not be read: run again from an elevated PowerShell.'
                Evidence   = @(
                    [pscustomobject]@{
                        Source  = 'certificate that the probe saw'
                        Reading = $seen.ToUpperInvariant()
                    }
                )
            }
        )
    }
    if ($own.Length -ne 0 -and -not [string]::Equals($seen.ToUpperInvariant(), $own.ToUpperInvariant())) {
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $sound.Cause
                Grade      = $sound.Grade
                Impact     = $sound.Impact
                ClientCode = $sound.ClientCode
                Repair     = $sound.Repair
                Id         = 'CertificateReplaced'
                Status     = 'fault'
                Title      = 'Clients are shown another certificate than that of this computer. Whoever runs the inspecting program or ' + 'proxy excludes this computer there.'
                Evidence   = @(
                    [pscustomobject]@{
                        Source  = 'certificate that the probe saw'
                        Reading = $seen.ToUpperInvariant()
                    },
                    [pscustomobject]@{
                        Source  = 'certificate of the listener'
                        Reading = $own.ToUpperInvariant()
                    }
                )
            }
        )
    }
    $dayAgo = [datetime]::ParseExact($now, 'u', [cultureinfo]::InvariantCulture).AddSeconds((-86400)).ToString('u')
    $recent = @($errorsValue | Where-Object { [string]::CompareOrdinal($_.Time, $dayAgo) -ge 0 })
    if ($recent.Count -gt 0) {
        $entries = @(
            $recent |
                ForEach-Object {
                    [pscustomobject]@{
                        Source  = "System log, TermDD $($_.Id)"
                        Reading = $_.Time
                    }
                }
        )
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $sound.Cause
                Grade      = $sound.Grade
                Impact     = $sound.Impact
                ClientCode = $sound.ClientCode
                Repair     = $sound.Repair
                Id         = 'ProtocolErrors'
                Status     = 'suspect'
                Title      = 'The service ended connections because their stream was damaged. Exclude the Remote Desktop port from what ' + 'inspects traffic, or leave the overlay network, and try again.'
                Evidence   = $entries + @($sound.Evidence | Select-Object -Skip 1)
            }
        )
    }
    if ($findings.Count -eq 0) {
        return @($sound)
    }
    return $findings.ToArray()
}
