# Generated from src/recipes/reset-rdp-session.ts: change it there.

function Get-RdpSessionFinding {
    <#
    .SYNOPSIS
    What the observation of Reset-RdpSession means.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Observation
    )

    $sessions = $Observation.Sessions
    $failure = $Observation.Failure
    $sound = [pscustomobject]@{
        PSTypeName = 'Rdp0x904.Finding'
        Cause      = 25
        Id         = 'SessionsSound'
        Status     = 'healthy'
        Title      = 'Every session belongs to somebody, or to Windows.'
        Evidence   = @(
            $sessions |
                ForEach-Object {
                    [pscustomobject]@{
                        Source  = "qwinsta.exe, session $($_.Id)"
                        Reading = "station '$($_.Station)', user '$($_.User)'"
                    }
                }
        )
        Grade      = 'X'
        Impact     = 'own connection'
        ClientCode = 'none: the client waits or stays black'
        Repair     = ''
    }
    if ($failure.Length -ne 0) {
        return @(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $sound.Cause
                Grade      = $sound.Grade
                Impact     = $sound.Impact
                ClientCode = $sound.ClientCode
                Repair     = $sound.Repair
                Id         = 'SessionsUnknown'
                Status     = 'unknown'
                Title      = 'The sessions could not be read.'
                Evidence   = @(
                    [pscustomobject]@{
                        Source  = 'qwinsta.exe'
                        Reading = $failure
                    }
                )
            }
        )
    }
    $findings = [System.Collections.Generic.List[object]]::new()
    foreach ($each in $sessions) {
        if ($each.Id -eq 0 -or $each.Station.Length -ne 0 -or $each.User.Length -ne 0) {
            continue
        }
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $sound.Cause
                Grade      = $sound.Grade
                Impact     = $sound.Impact
                ClientCode = $sound.ClientCode
                Id         = 'SessionOrphaned'
                Status     = 'suspect'
                Title      = "Session $($each.Id) belongs to nobody, and nobody is connected to it."
                Evidence   = @(
                    [pscustomobject]@{
                        Source  = "qwinsta.exe, session $($each.Id)"
                        Reading = 'no station, no user'
                    }
                )
                Repair     = "Reset-RdpSession -Id $($each.Id)"
            }
        )
    }
    if ($findings.Count -eq 0) {
        return @($sound)
    }
    return $findings.ToArray()
}
