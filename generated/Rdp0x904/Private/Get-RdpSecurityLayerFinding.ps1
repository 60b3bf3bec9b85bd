# Generated from src/recipes/set-rdp-security-layer.ts: change it there.

function Get-RdpSecurityLayerFinding {
    <#
    .SYNOPSIS
    What the observation of Set-RdpSecurityLayer means.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Security
    )

    $settings = @($Security.SecurityLayer, $Security.UserAuthentication, $Security.MinEncryptionLevel)
    $sound = [pscustomobject]@{
        PSTypeName = 'Rdp0x904.Finding'
        Cause      = 9
        Id         = 'ListenerSecuritySound'
        Status     = 'healthy'
        Title      = 'The listener secures connections at least as well as Windows ships it.'
        Evidence   = @($settings | ForEach-Object { Get-PolicySettingEvidence -Setting $_.Setting })
        Grade      = 'B'
        Impact     = 'none'
        ClientCode = '0x904'
        Repair     = ''
    }
    if (@($settings | Where-Object { $_.State -eq 'denied' }).Count -gt 0) {
        return @(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $sound.Cause
                Evidence   = $sound.Evidence
                Grade      = $sound.Grade
                Impact     = $sound.Impact
                ClientCode = $sound.ClientCode
                Repair     = $sound.Repair
                Id         = 'ListenerSecurityUnknown'
                Status     = 'unknown'
                Title      = 'How the listener secures connections could not be read.'
            }
        )
    }
    $findings = [System.Collections.Generic.List[object]]::new()
    foreach ($each in $settings) {
        if ($each.State -ne 'invalid') {
            continue
        }
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $sound.Cause
                Evidence   = $sound.Evidence
                Grade      = $sound.Grade
                Impact     = $sound.Impact
                ClientCode = $sound.ClientCode
                Id         = "$($each.Setting.Name)Invalid"
                Status     = 'fault'
                Title      = "$($each.Setting.Name) of the listener is of the wrong type or out of range."
                Repair     = Get-ListenerRepair -Settings @($each)
            }
        )
    }
    $layer = $Security.SecurityLayer.Level
    $authentication = $Security.UserAuthentication.Level
    $encryption = $Security.MinEncryptionLevel.Level
    if ($layer -eq 2 -and $encryption -eq 1) {
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $sound.Cause
                Evidence   = $sound.Evidence
                Grade      = $sound.Grade
                Impact     = $sound.Impact
                ClientCode = $sound.ClientCode
                Id         = 'EncryptionLevelInconsistent'
                Status     = 'fault'
                Title      = 'The listener asks for TLS and for the low encryption level, which do not go together.'
                Repair     = Get-ListenerRepair -Settings @($Security.MinEncryptionLevel)
            }
        )
    }
    if ($layer -eq 0 -and $authentication -eq 1) {
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $sound.Cause
                Evidence   = $sound.Evidence
                Grade      = $sound.Grade
                Impact     = $sound.Impact
                ClientCode = $sound.ClientCode
                Id         = 'SecurityLayerInconsistent'
                Status     = 'fault'
                Title      = 'The listener asks for Network Level Authentication and for RDP security, which cannot carry it.'
                Repair     = Get-ListenerRepair -Settings @($Security.SecurityLayer)
            }
        )
    }
    if ($layer -eq 0 -and $authentication -eq 0) {
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $sound.Cause
                Evidence   = $sound.Evidence
                Grade      = $sound.Grade
                Impact     = $sound.Impact
                ClientCode = $sound.ClientCode
                Id         = 'SecurityLayerLow'
                Status     = 'debt'
                Title      = 'The listener works without TLS: weaker than Windows ships it.'
                Repair     = Get-ListenerRepair -Settings @($Security.SecurityLayer)
            }
        )
    }
    if ($layer -eq 1) {
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $sound.Cause
                Evidence   = $sound.Evidence
                Grade      = $sound.Grade
                Impact     = $sound.Impact
                ClientCode = $sound.ClientCode
                Id         = 'SecurityLayerNegotiable'
                Status     = 'debt'
                Title      = 'The listener lets clients do without TLS: weaker than Windows ships it.'
                Repair     = Get-ListenerRepair -Settings @($Security.SecurityLayer)
            }
        )
    }
    if ($layer -ne 2 -and $encryption -eq 1) {
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $sound.Cause
                Evidence   = $sound.Evidence
                Grade      = $sound.Grade
                Impact     = $sound.Impact
                ClientCode = $sound.ClientCode
                Id         = 'EncryptionLevelLow'
                Status     = 'debt'
                Title      = 'RDP security may use the low encryption level: weaker than Windows ships it.'
                Repair     = Get-ListenerRepair -Settings @($Security.SecurityLayer, $Security.MinEncryptionLevel)
            }
        )
    }
    if ($findings.Count -eq 0) {
        return @($sound)
    }
    return $findings.ToArray()
}
