# Generated from src/recipes/test-rdp-logon-flood.ts: change it there.

function Get-RdpLogonFloodTestFinding {
    <#
    .SYNOPSIS
    What the observation of Test-RdpLogonFlood means.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Observation
    )

    $now = $Observation.Now
    $logons = $Observation.Logons
    $incomplete = $Observation.Incomplete
    $hourAgo = [datetime]::ParseExact($now, 'u', [cultureinfo]::InvariantCulture).AddSeconds((-3600)).ToString('u')
    $dayAgo = [datetime]::ParseExact($now, 'u', [cultureinfo]::InvariantCulture).AddSeconds((-86400)).ToString('u')
    $remote = @(
        $logons.Failures |
            Where-Object { [string]::CompareOrdinal($_.Time, $hourAgo) -ge 0 -and ($_.LogonType -eq 3 -or $_.LogonType -eq 10) }
    )
    $count = $remote.Count
    $sound = [pscustomobject]@{
        PSTypeName = 'Rdp0x904.Finding'
        Cause      = 20
        Id         = 'LogonsCalm'
        Status     = 'healthy'
        Title      = 'Nobody floods this computer with logons.'
        Evidence   = @(
            [pscustomobject]@{
                Source  = 'Security log, Microsoft-Windows-Security-Auditing 4625, newest 200'
                Reading = "$count over the network within an hour"
            }
        )
        Grade      = 'B'
        Impact     = 'none'
        ClientCode = '0x904'
        Repair     = ''
    }
    $findings = [System.Collections.Generic.List[object]]::new()
    if ($count -ge 50) {
        $sources = @(
            Get-FloodSource -Failures $remote |
                ForEach-Object {
                    [pscustomobject]@{
                        Source  = '4625, source network address'
                        Reading = $_
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
                Id         = 'LogonFlood'
                Status     = 'suspect'
                Title      = 'Somebody tries passwords. Let only known addresses reach the Remote Desktop port.'
                Evidence   = $sound.Evidence + $sources
                Repair     = 'Enable-RdpFirewall -RemoteAddress <addresses that may connect>'
            }
        )
    }
    $recent = @($incomplete | Where-Object { [string]::CompareOrdinal($_.Time, $dayAgo) -ge 0 })
    if ($recent.Count -gt 0) {
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $sound.Cause
                Grade      = $sound.Grade
                Impact     = $sound.Impact
                ClientCode = $sound.ClientCode
                Id         = 'IncompleteConnections'
                Status     = 'suspect'
                Title      = 'The service saw a flood of connections that were never finished.'
                Evidence   = @($recent | ForEach-Object { Get-EventEvidence -Entry $_ })
                Repair     = 'Enable-RdpFirewall -RemoteAddress <addresses that may connect>'
            }
        )
    }
    if ($logons.Failure.Length -ne 0) {
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $sound.Cause
                Grade      = $sound.Grade
                Impact     = $sound.Impact
                ClientCode = $sound.ClientCode
                Repair     = $sound.Repair
                Id         = 'LogonFloodUnknown'
                Status     = 'unknown'
                Title      = 'The Security log could not be read: run again from an elevated PowerShell.'
                Evidence   = @(
                    [pscustomobject]@{
                        Source  = 'Security log'
                        Reading = $logons.Failure
                    }
                )
            }
        )
    }
    if ($findings.Count -eq 0) {
        return @($sound)
    }
    return $findings.ToArray()
}
