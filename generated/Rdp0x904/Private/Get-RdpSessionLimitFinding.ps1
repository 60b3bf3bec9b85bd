# Generated from src/recipes/set-rdp-session-limit.ts: change it there.

function Get-RdpSessionLimitFinding {
    <#
    .SYNOPSIS
    What the observation of Set-RdpSessionLimit means.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Observation
    )

    $disconnected = $Observation.Disconnected
    $idle = $Observation.Idle
    $active = $Observation.Active
    $limits = @($disconnected, $idle, $active)
    $sound = [pscustomobject]@{
        PSTypeName = 'Rdp0x904.Finding'
        Cause      = 25
        Id         = 'SessionLimitSound'
        Status     = 'healthy'
        Title      = 'No limit ends sessions early.'
        Evidence   = @($limits | ForEach-Object { Get-RegistryEvidence -Value $_.Value })
        Grade      = 'X'
        Impact     = 'none'
        ClientCode = '0x3, 0x4'
        Repair     = ''
    }
    if (@($limits | Where-Object { $_.State -eq 'denied' }).Count -gt 0) {
        return @(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $sound.Cause
                Evidence   = $sound.Evidence
                Grade      = $sound.Grade
                Impact     = $sound.Impact
                ClientCode = $sound.ClientCode
                Repair     = $sound.Repair
                Id         = 'SessionLimitUnknown'
                Status     = 'unknown'
                Title      = 'The session limits could not be read.'
            }
        )
    }
    $findings = [System.Collections.Generic.List[object]]::new()
    foreach ($limit in $limits) {
        $short = $limit.Name -ne 'MaxDisconnectionTime' -and $limit.State -eq 'set' -and $limit.Time -lt 900000
        if ($limit.State -ne 'invalid' -and -not $short) {
            continue
        }
        $parameter = if ($limit.Name -eq 'MaxIdleTime') {
            'IdleMinutes'
        } elseif ($limit.Name -eq 'MaxConnectionTime') {
            'ActiveMinutes'
        } else {
            'DisconnectedMinutes'
        }
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $sound.Cause
                Grade      = $sound.Grade
                Impact     = $sound.Impact
                Id         = if ($short) { "$($limit.Name)Short" } else { "$($limit.Name)Invalid" }
                Status     = 'suspect'
                Title      = if ($short) {
                    "$($limit.Name) disconnects sessions after less than a quarter of an hour."
                } else {
                    "$($limit.Name) is no number that Windows could use."
                }
                Evidence   = @(
                    (Get-RegistryEvidence -Value $limit.Value),
                    [pscustomobject]@{
                        Source  = 'Group Policy object that wrote it'
                        Reading = $limit.Owner.Reading
                    }
                )
                ClientCode = if ($limit.Name -eq 'MaxIdleTime') { '0x3' } else { '0x4' }
                # What a Group Policy object wrote it writes again: there is nothing to repair here.
                Repair     = if ($limit.Owner.Gpo.Length -eq 0) {
                    "Set-RdpSessionLimit -$parameter 0"
                } else {
                    ''
                }
            }
        )
    }
    if ($findings.Count -eq 0) {
        return @($sound)
    }
    return $findings.ToArray()
}
