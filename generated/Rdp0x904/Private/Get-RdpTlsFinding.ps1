# Generated from src/recipes/repair-rdp-tls.ts: change it there.

function Get-RdpTlsFinding {
    <#
    .SYNOPSIS
    What the observation of Repair-RdpTls means.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $State
    )

    $sound = [pscustomobject]@{
        PSTypeName = 'Rdp0x904.Finding'
        Cause      = 10
        Id         = 'TlsSound'
        Status     = 'healthy'
        Title      = 'Nothing keeps servers of this computer from TLS 1.2.'
        Evidence   = @(Get-TlsEvidence -State $State)
        Grade      = 'B'
        Impact     = 'none'
        ClientCode = '0x904'
        Repair     = ''
    }
    if (Test-TlsDenied -State $State) {
        return @(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $sound.Cause
                Evidence   = $sound.Evidence
                Grade      = $sound.Grade
                Impact     = $sound.Impact
                ClientCode = $sound.ClientCode
                Repair     = $sound.Repair
                Id         = 'TlsUnknown'
                Status     = 'unknown'
                Title      = 'How this computer serves TLS could not be read.'
            }
        )
    }
    $findings = [System.Collections.Generic.List[object]]::new()
    if ($State.Tls12.State -eq 'off') {
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $sound.Cause
                Evidence   = $sound.Evidence
                Grade      = $sound.Grade
                ClientCode = $sound.ClientCode
                Id         = 'Tls12Off'
                Status     = 'fault'
                Title      = 'TLS 1.2 is switched off for servers.'
                Impact     = 'reboot'
                Repair     = 'Repair-RdpTls'
            }
        )
    }
    if ($State.Tls12.State -eq 'invalid') {
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $sound.Cause
                Evidence   = $sound.Evidence
                Grade      = $sound.Grade
                ClientCode = $sound.ClientCode
                Id         = 'Tls12Invalid'
                Status     = 'suspect'
                Title      = 'The switch of TLS 1.2 for servers is of the wrong type.'
                Impact     = 'reboot'
                Repair     = 'Repair-RdpTls'
            }
        )
    }
    foreach ($finding in Get-CipherFinding -State $State -Sound $sound) {
        $findings.Add($finding)
    }
    if (Test-CipherMismatch -State $State) {
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Evidence   = $sound.Evidence
                Impact     = $sound.Impact
                ClientCode = $sound.ClientCode
                Repair     = $sound.Repair
                Cause      = 11
                Id         = 'CipherMismatchLogged'
                Status     = 'suspect'
                Grade      = 'C'
                Title      = 'Within the last day a client of some service had no cipher suite in common with this computer: update that ' + 'client, or let it use what this computer offers.'
            }
        )
    }
    if (Test-FipsLevelAlone -State $State) {
        $source = $State.Listener
        $securityLayer = $source.SecurityLayer
        $minEncryptionLevel = $source.MinEncryptionLevel
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Evidence   = $sound.Evidence
                Impact     = $sound.Impact
                ClientCode = $sound.ClientCode
                Cause      = 12
                Id         = 'FipsLevelAlone'
                Status     = 'suspect'
                # Under TLS the encryption level is documented to have no effect.
                Grade      = if ($securityLayer.Level -eq 2) { 'C' } else { 'B' }
                Title      = 'The listener asks clients for FIPS algorithms, and Windows here is not in FIPS mode (extended code 8).'
                Repair     = if ($minEncryptionLevel.Setting.Winner -eq 'policy') {
                    ''
                } else {
                    'Repair-RdpTls'
                }
            }
        )
    }
    if ($State.Tls10.State -eq 'on' -or $State.Tls11.State -eq 'on') {
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $sound.Cause
                Evidence   = $sound.Evidence
                Grade      = $sound.Grade
                ClientCode = $sound.ClientCode
                Id         = 'LegacyTlsOn'
                Status     = 'debt'
                Title      = 'Somebody switched TLS 1.0 or 1.1 on for servers: both are given up (RFC 8996).'
                Impact     = 'reboot'
                Repair     = 'Repair-RdpTls -LegacyVersion None'
            }
        )
    }
    if ($findings.Count -eq 0) {
        return @($sound)
    }
    return $findings.ToArray()
}
