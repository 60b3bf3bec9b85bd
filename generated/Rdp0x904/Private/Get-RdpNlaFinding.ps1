# Generated from src/recipes/set-rdp-nla.ts: change it there.

function Get-RdpNlaFinding {
    <#
    .SYNOPSIS
    What the observation of Set-RdpNla means.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Observation
    )

    $securityLayer = $Observation.SecurityLayer
    $userAuthentication = $Observation.UserAuthentication
    $sound = [pscustomobject]@{
        PSTypeName = 'Rdp0x904.Finding'
        Cause      = 9
        Id         = 'NetworkLevelAuthenticationOn'
        Status     = 'healthy'
        Title      = 'Clients prove who they are before they get a session.'
        Evidence   = @(
            (Get-PolicySettingEvidence -Setting $userAuthentication.Setting),
            (Get-PolicySettingEvidence -Setting $securityLayer.Setting)
        )
        Grade      = 'B'
        Impact     = 'none'
        ClientCode = '0x904'
        Repair     = ''
    }
    if ($userAuthentication.State -eq 'denied' -or $securityLayer.State -eq 'denied') {
        return @(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $sound.Cause
                Evidence   = $sound.Evidence
                Grade      = $sound.Grade
                Impact     = $sound.Impact
                ClientCode = $sound.ClientCode
                Repair     = $sound.Repair
                Id         = 'NetworkLevelAuthenticationUnknown'
                Status     = 'unknown'
                Title      = 'Whether Network Level Authentication is on could not be read.'
            }
        )
    }
    if ($userAuthentication.Level -eq 1) {
        return @($sound)
    }
    $withoutTls = $securityLayer.Level -eq 0
    $held = $userAuthentication.Setting.Winner -eq 'policy'
    return @(
        [pscustomobject]@{
            PSTypeName = 'Rdp0x904.Finding'
            Cause      = $sound.Cause
            Evidence   = $sound.Evidence
            Grade      = $sound.Grade
            Impact     = $sound.Impact
            ClientCode = $sound.ClientCode
            Id         = 'NetworkLevelAuthenticationOff'
            Status     = 'debt'
            Title      = if ($withoutTls) {
                'Network Level Authentication is off, as it must be under RDP security: weaker than Windows ships it.'
            } else {
                'Network Level Authentication is off, most often left from a test: weaker than Windows ships it, and no cure for ' + 'a TLS fault, as TLS stays required.'
            }
            Repair     = if ($withoutTls -or $held) { '' } else { 'Set-RdpNla -State On' }
        }
    )
}
