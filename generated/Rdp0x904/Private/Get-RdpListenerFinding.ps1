# Generated from src/recipes/repair-rdp-listener.ts: change it there.

function Get-RdpListenerFinding {
    <#
    .SYNOPSIS
    What the observation of Repair-RdpListener means.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $State
    )

    $current = $State.Current
    $service = $State.Service
    $sound = [pscustomobject]@{
        PSTypeName = 'Rdp0x904.Finding'
        Cause      = 15
        Id         = 'ListenerSound'
        Status     = 'healthy'
        Title      = if ($State.Port.State -eq 'moved') {
            "Remote Desktop listens on port $($current.Number): clients have to name it."
        } else {
            'Remote Desktop listens and takes sessions.'
        }
        Evidence   = @(
            [pscustomobject]@{
                Source  = "TCP port $($current.Number)"
                Reading = $current.Reading
            },
            [pscustomobject]@{
                Source  = 'Service TermService'
                Reading = if ($null -eq $service) { 'not installed' } else { $service.Status }
            },
            (Get-RegistryEvidence -Value $State.Enabled),
            (Get-RegistryEvidence -Value $State.Drain),
            (Get-PolicySettingEvidence -Setting $State.Limit)
        )
        Grade      = 'B'
        Impact     = 'none'
        ClientCode = '0x904'
        Repair     = ''
    }
    # Clients get no answer at all where nobody listens.
    $silent = [pscustomobject]@{
        PSTypeName = 'Rdp0x904.Finding'
        Cause      = $sound.Cause
        Id         = $sound.Id
        Title      = $sound.Title
        Evidence   = $sound.Evidence
        Impact     = $sound.Impact
        Status     = 'fault'
        Grade      = 'X'
        ClientCode = '0x204'
        Repair     = 'Repair-RdpListener'
    }
    if (Test-ListenerDenied -State $State) {
        return @(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $sound.Cause
                Evidence   = $sound.Evidence
                Grade      = $sound.Grade
                Impact     = $sound.Impact
                ClientCode = $sound.ClientCode
                Repair     = $sound.Repair
                Id         = 'ListenerUnknown'
                Status     = 'unknown'
                Title      = 'The settings of the listener could not be read.'
            }
        )
    }
    $findings = [System.Collections.Generic.List[object]]::new()
    if ($null -eq $service) {
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $silent.Cause
                Status     = $silent.Status
                Evidence   = $silent.Evidence
                Grade      = $silent.Grade
                Impact     = $silent.Impact
                ClientCode = $silent.ClientCode
                Id         = 'RemoteDesktopServiceMissing'
                Title      = 'This Windows has no Remote Desktop Services: only another edition takes connections.'
                Repair     = ''
            }
        )
    } elseif ($service.Status -ne 'Running') {
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $silent.Cause
                Status     = $silent.Status
                Evidence   = $silent.Evidence
                Grade      = $silent.Grade
                Impact     = $silent.Impact
                ClientCode = $silent.ClientCode
                Repair     = $silent.Repair
                Id         = 'RemoteDesktopServiceStopped'
                Title      = 'Remote Desktop Services do not run.'
            }
        )
    }
    if ($State.Port.State -eq 'invalid') {
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $silent.Cause
                Status     = $silent.Status
                Grade      = $silent.Grade
                ClientCode = $silent.ClientCode
                Repair     = $silent.Repair
                Id         = 'ListenerPortInvalid'
                Title      = 'The port of the listener is of the wrong type or out of range.'
                Evidence   = @(Get-RegistryEvidence -Value $State.Port.Value)
                Impact     = 'all sessions'
            }
        )
    }
    if (-not (Test-ListenerSwitchedOn -State $State)) {
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $silent.Cause
                Status     = $silent.Status
                Grade      = $silent.Grade
                Impact     = $silent.Impact
                ClientCode = $silent.ClientCode
                Repair     = $silent.Repair
                Id         = 'ListenerDisabled'
                Title      = 'The listener is switched off.'
                Evidence   = @(Get-RegistryEvidence -Value $State.Enabled)
            }
        )
    }
    if ($current.Holder -eq 'Other') {
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Status     = $silent.Status
                Evidence   = $silent.Evidence
                Cause      = 14
                Id         = 'PortTaken'
                Title      = "Another program has port $($current.Number). Move it, or move the listener."
                Grade      = 'A'
                ClientCode = '0x904'
                Impact     = 'all sessions'
                Repair     = 'Repair-RdpListener -PortNumber <free port>'
            }
        )
    } elseif ($current.Holder -eq 'None' -and $null -ne $current.Taken) {
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Status     = $silent.Status
                ClientCode = $silent.ClientCode
                Repair     = $silent.Repair
                Cause      = 21
                Id         = 'PortReserved'
                Title      = "Windows took port $($current.Number) for the network of containers, so nobody can listen there."
                Evidence   = @(
                    [pscustomobject]@{
                        Source  = 'netsh excludedportrange'
                        Reading = "$($current.Taken.First) to $($current.Taken.Last)"
                    },
                    [pscustomobject]@{
                        Source  = "TCP port $($current.Number)"
                        Reading = $current.Reading
                    }
                )
                Grade      = 'C'
                Impact     = 'all sessions'
            }
        )
    } elseif ($findings.Count -eq 0 -and $State.Allowed -and $current.Holder -eq 'None') {
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $silent.Cause
                Status     = $silent.Status
                Evidence   = $silent.Evidence
                Grade      = $silent.Grade
                ClientCode = $silent.ClientCode
                Repair     = $silent.Repair
                Id         = 'ListenerSilent'
                Title      = 'Remote Desktop Services run, and nobody listens on their port.'
                Impact     = 'all sessions'
            }
        )
    }
    if (Test-ListenerDrained -State $State) {
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $sound.Cause
                Grade      = $sound.Grade
                Impact     = $sound.Impact
                ClientCode = $sound.ClientCode
                Id         = 'ListenerDrained'
                Status     = 'fault'
                Title      = 'The computer turns new sessions away: drain mode, or logons are disabled.'
                Evidence   = @((Get-RegistryEvidence -Value $State.Drain), (Get-RegistryEvidence -Value $State.LogonsDisabled))
                Repair     = if ($State.Limit.Winner -eq 'policy' -and (Test-ListenerFull -State $State)) {
                    ''
                } else {
                    'Repair-RdpListener'
                }
            }
        )
    }
    if (Test-ListenerFull -State $State) {
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $sound.Cause
                Grade      = $sound.Grade
                Impact     = $sound.Impact
                ClientCode = $sound.ClientCode
                Id         = 'ListenerFull'
                Status     = 'fault'
                Title      = 'The limit of sessions is reached, or is no number. Ending a session helps as well.'
                Evidence   = @(
                    (Get-PolicySettingEvidence -Setting $State.Limit),
                    [pscustomobject]@{
                        Source  = 'Sessions over the network'
                        Reading = "$($State.Sessions)"
                    }
                )
                Repair     = if ($State.Limit.Winner -eq 'policy') { '' } else { 'Repair-RdpListener' }
            }
        )
    }
    if ($findings.Count -eq 0) {
        return @($sound)
    }
    return $findings.ToArray()
}
