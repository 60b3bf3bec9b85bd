# Generated from src/recipe/rdp-renewal-finding.ts: change it there.

function Get-RenewalFinding {
    <#
    .SYNOPSIS
    Whether the next renewal of the listener's certificate will work, from what it needs and how that is
    today.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Observed
    )

    $listener = $Observed.Listener
    $certificate = $Observed.Certificate
    $plumbing = $Observed.Plumbing
    $key = $Observed.Key
    $end = if ($null -ne $certificate) { $certificate.NotAfter } else { '' }
    $day = if ($end.Length -eq 0) {
        'at its next start'
    } else {
        "on $($end.Substring(0, [Math]::Min(10, $end.Length)))"
    }
    $sound = [pscustomobject]@{
        PSTypeName = 'Rdp0x904.Finding'
        Cause      = 3
        Id         = 'RenewalPossible'
        Status     = 'healthy'
        Title      = if ($key.Sddl.Length -eq 0) {
            "Windows can renew the certificate $day, as far as may be read without being SYSTEM."
        } else {
            "Windows can renew the certificate $day."
        }
        Evidence   = @(Get-RdpCertificateEvidence -Observed $Observed)
        Grade      = 'B'
        Impact     = 'none'
        ClientCode = '0x904'
        Repair     = ''
    }
    if ($listener.Binding -eq 'unknown') {
        return @(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $sound.Cause
                Evidence   = $sound.Evidence
                Grade      = $sound.Grade
                Impact     = $sound.Impact
                ClientCode = $sound.ClientCode
                Repair     = $sound.Repair
                Id         = 'RenewalUnknown'
                Status     = 'unknown'
                Title      = 'Who renews the certificate could not be read.'
            }
        )
    }
    if ($listener.Binding -eq 'pinned' -or $listener.Template.Length -ne 0) {
        $ending = (
            $end.Length -ne 0 -and
            [string]::CompareOrdinal($end, $Observed.Now) -gt 0 -and
            [string]::CompareOrdinal(
                $end,
                [datetime]::ParseExact($Observed.Now, 'u', [cultureinfo]::InvariantCulture).AddSeconds(2592000).ToString('u')
            ) -lt 0
        )
        return @(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Evidence   = $sound.Evidence
                Grade      = $sound.Grade
                Impact     = $sound.Impact
                ClientCode = $sound.ClientCode
                Repair     = $sound.Repair
                Cause      = 7
                Id         = if ($ending) { 'ChosenCertificateEnding' } else { 'RenewalByOthers' }
                Status     = if ($ending) { 'suspect' } else { 'healthy' }
                Title      = if ($ending) {
                    "The certificate ends $day, and Windows does not renew it: whoever issued it has to, in time."
                } else {
                    'Windows does not renew this certificate: whoever issued it does.'
                }
            }
        )
    }
    $findings = [System.Collections.Generic.List[object]]::new()
    $ahead = [pscustomobject]@{
        PSTypeName = 'Rdp0x904.Finding'
        Cause      = $sound.Cause
        Id         = $sound.Id
        Title      = $sound.Title
        Evidence   = $sound.Evidence
        Grade      = $sound.Grade
        Impact     = $sound.Impact
        ClientCode = $sound.ClientCode
        Repair     = $sound.Repair
        Status     = 'suspect'
    }
    if (@(Get-StoreDenial -Plumbing $plumbing).Count -gt 0) {
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Status     = $ahead.Status
                Evidence   = $ahead.Evidence
                Grade      = $ahead.Grade
                Impact     = $ahead.Impact
                ClientCode = $ahead.ClientCode
                Cause      = 5
                Id         = 'RenewalStoreDenied'
                Title      = "The renewal $day will fail: SYSTEM may not write the store."
                Repair     = 'Repair-RdpCertificate'
            }
        )
    }
    if (@(Get-DisabledService -Plumbing $plumbing).Count -gt 0) {
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Status     = $ahead.Status
                Evidence   = $ahead.Evidence
                Grade      = $ahead.Grade
                Impact     = $ahead.Impact
                ClientCode = $ahead.ClientCode
                Cause      = 8
                Id         = 'RenewalServiceDisabled'
                Title      = "The renewal $day will fail: services that it needs are disabled."
                Repair     = 'Repair-RdpCertificate'
            }
        )
    }
    if ($plumbing.MachineKeysSddl.Length -ne 0 -and
        -not (Test-FileAccess -Sddl $plumbing.MachineKeysSddl -Trustees @('SY', 'BA') -Wanted 'full')) {
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Status     = $ahead.Status
                Evidence   = $ahead.Evidence
                Grade      = $ahead.Grade
                Impact     = $ahead.Impact
                ClientCode = $ahead.ClientCode
                Cause      = 4
                Id         = 'RenewalFolderClosed'
                Title      = "The renewal $day will fail: SYSTEM may not write the folder of machine keys. An administrator has to restore " + 'its access list.'
                Repair     = "icacls '$($plumbing.MachineKeysPath)' /grant '*S-1-5-32-544:(F)' '*S-1-1-0:(R,W)'"
            }
        )
    }
    if ($key.Sddl.Length -ne 0 -and -not (Test-FileAccess -Sddl $key.Sddl -Trustees @('SY', 'BA') -Wanted 'full')) {
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $ahead.Cause
                Status     = $ahead.Status
                Evidence   = $ahead.Evidence
                Grade      = $ahead.Grade
                Impact     = $ahead.Impact
                ClientCode = $ahead.ClientCode
                Id         = 'RenewalKeyClosed'
                Title      = "The renewal $day will fail: SYSTEM may not replace the key."
                Repair     = 'Repair-RdpCertificate'
            }
        )
    } elseif ('narrowed' -in @(Get-KeyOddity -Key $key -Build $Observed.Build)) {
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $ahead.Cause
                Status     = $ahead.Status
                Evidence   = $ahead.Evidence
                Impact     = $ahead.Impact
                ClientCode = $ahead.ClientCode
                Id         = 'RenewalKeyNarrowed'
                Grade      = 'C'
                Title      = "The renewal $day may fail: the key lacks the third entry that Windows gives it."
                Repair     = 'Repair-RdpCertificate -ResetKey'
            }
        )
    }
    if ($findings.Count -eq 0) {
        return @($sound)
    }
    return $findings.ToArray()
}
