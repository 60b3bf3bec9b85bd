# Generated from src/recipes/test-rdp-link.ts: change it there.

function Get-RdpLinkTestFinding {
    <#
    .SYNOPSIS
    What the observation of Test-RdpLink means.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Observation
    )

    $series = $Observation.Series
    $segments = $Observation.Segments
    $steady = [pscustomobject]@{
        PSTypeName = 'Rdp0x904.Finding'
        Cause      = 29
        Id         = 'LinkSteady'
        Status     = 'healthy'
        Title      = 'The link loses next to nothing.'
        Evidence   = @(
            [pscustomobject]@{
                Source  = 'Win32_PerfRawData_Tcpip_TCPv4'
                Reading = "$($segments.Repeated) of $($segments.Sent) TCP segments sent again since the start"
            }
        )
        Grade      = 'C'
        Impact     = 'none'
        ClientCode = '0x904'
        Repair     = ''
    }
    $findings = [System.Collections.Generic.List[object]]::new()
    if ($segments.Sent -ge 10000 -and [double] $segments.Repeated * 100 -gt [double] $segments.Sent * 3) {
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $steady.Cause
                Evidence   = $steady.Evidence
                Grade      = $steady.Grade
                Impact     = $steady.Impact
                ClientCode = $steady.ClientCode
                Repair     = $steady.Repair
                Id         = 'SegmentsRepeated'
                Status     = 'suspect'
                Title      = 'More than 3 in 100 TCP segments had to be sent again: a cable, a radio link or a tunnel loses packets.'
            }
        )
    }
    if ($null -ne $series) {
        $measured = [pscustomobject]@{
            Source  = "$($series.Sent) pings to $($series.ComputerName)"
            Reading = "$($series.Lost) lost, $($series.Shortest) to $($series.Longest) ms, jitter $($series.Jitter) ms"
        }
        $suspect = [pscustomobject]@{
            PSTypeName = 'Rdp0x904.Finding'
            Cause      = $steady.Cause
            Id         = $steady.Id
            Title      = $steady.Title
            Grade      = $steady.Grade
            Impact     = $steady.Impact
            ClientCode = $steady.ClientCode
            Status     = 'suspect'
            Evidence   = @($measured) + $steady.Evidence
            Repair     = 'Set-RdpTransport -Transport Tcp -Side Client'
        }
        if ($series.Lost -eq $series.Sent) {
            $findings.Add(
                [pscustomobject]@{
                    PSTypeName = 'Rdp0x904.Finding'
                    Cause      = $suspect.Cause
                    Evidence   = $suspect.Evidence
                    Grade      = $suspect.Grade
                    Impact     = $suspect.Impact
                    ClientCode = $suspect.ClientCode
                    Id         = 'LinkUnknown'
                    Status     = 'unknown'
                    Title      = 'The other end answers no ping: it is away, or it answers none at all.'
                    Repair     = ''
                }
            )
        } elseif ($series.Lost -gt 1 -and [double] $series.Lost * 100 -gt [double] $series.Sent * 2) {
            $findings.Add(
                [pscustomobject]@{
                    PSTypeName = 'Rdp0x904.Finding'
                    Cause      = $suspect.Cause
                    Status     = $suspect.Status
                    Evidence   = $suspect.Evidence
                    Grade      = $suspect.Grade
                    Impact     = $suspect.Impact
                    ClientCode = $suspect.ClientCode
                    Repair     = $suspect.Repair
                    Id         = 'LinkLossy'
                    Title      = 'The link loses packets: try another cable, network or access point, and Remote Desktop without UDP.'
                }
            )
        } elseif ($series.Jitter -gt 50) {
            $findings.Add(
                [pscustomobject]@{
                    PSTypeName = 'Rdp0x904.Finding'
                    Cause      = $suspect.Cause
                    Status     = $suspect.Status
                    Evidence   = $suspect.Evidence
                    Grade      = $suspect.Grade
                    Impact     = $suspect.Impact
                    ClientCode = $suspect.ClientCode
                    Repair     = $suspect.Repair
                    Id         = 'LinkUnsteady'
                    Title      = 'The answers vary by more than 50 ms: try another network, and Remote Desktop without UDP.'
                }
            )
        } elseif ($findings.Count -eq 0) {
            $findings.Add(
                [pscustomobject]@{
                    PSTypeName = 'Rdp0x904.Finding'
                    Cause      = $steady.Cause
                    Id         = $steady.Id
                    Status     = $steady.Status
                    Title      = $steady.Title
                    Grade      = $steady.Grade
                    Impact     = $steady.Impact
                    ClientCode = $steady.ClientCode
                    Repair     = $steady.Repair
                    Evidence   = $suspect.Evidence
                }
            )
        }
    }
    if ($findings.Count -eq 0) {
        return @($steady)
    }
    return $findings.ToArray()
}
