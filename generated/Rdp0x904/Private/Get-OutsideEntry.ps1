# Generated from src/protocol/outside-catalogue.ts: change it there.

function Get-OutsideEntry {
    <#
    .SYNOPSIS
    What a finding means: cause, grade and client code as docs/causes.md has them. A repair is named
    only where a cmdlet for it exists.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Id
    )

    switch ($Id) {
        'NameNotFound' {
            $parameters = @{
                Cause      = 27
                Title      = 'The name of the host has no address'
                ClientCode = '0x104'
                Repair     = ''
            }
            return Get-ForeignCause @parameters
        }
        'ResolverUnavailable' {
            $parameters = @{
                Cause      = 27
                Title      = 'The name of the host cannot be looked up'
                ClientCode = '0x208'
                Repair     = ''
            }
            return Get-ForeignCause @parameters
        }
        'ConnectionRefused' {
            $parameters = @{
                Cause      = 15
                Title      = 'The host refuses connections on the port: nothing listens there'
                ClientCode = '0x204'
                Repair     = ''
            }
            return Get-ForeignCause @parameters
        }
        'RemoteDesktopOff' {
            $parameters = @{
                Cause      = 16
                Title      = 'Remote Desktop may be switched off or blocked on the host'
                ClientCode = '0x204'
                Repair     = ''
            }
            return Get-ForeignCause @parameters
        }
        'ConnectTimeout' {
            $parameters = @{
                Cause      = 16
                Title      = 'Nobody answers on the port: a firewall drops the connection'
                ClientCode = '0x204'
                Repair     = ''
            }
            return Get-ForeignCause @parameters
        }
        'HostAsleep' {
            $parameters = @{
                Cause      = 26
                Title      = 'The host may be asleep or switched off'
                ClientCode = '0x204'
                Repair     = ''
            }
            return Get-ForeignCause @parameters
        }
        'HostUnreachable' {
            return Get-ForeignCause -Cause 26 -Title 'No way leads to the host' -ClientCode '0x204' -Repair ''
        }
        'OutboundBlocked' {
            $parameters = @{
                Cause      = 16
                Title      = 'This machine may not open the connection'
                ClientCode = '0x204'
                Repair     = ''
            }
            return Get-ForeignCause @parameters
        }
        'ConnectFailed' {
            $parameters = @{
                Cause      = 16
                Title      = 'The connection could not be opened from this machine'
                ClientCode = '0x204'
                Repair     = ''
            }
            return Get-ForeignCause @parameters
        }
        'NotRdp' {
            return Get-OutsideCause -Cause 14 -Grade 'A' -Title 'Another program answers on the port' -Repair ''
        }
        'NoAnswer' {
            $parameters = @{
                Cause  = 14
                Grade  = 'A'
                Title  = 'The port accepts connections and nobody answers: a forwarder, a proxy, or a stuck service'
                Repair = ''
            }
            return Get-OutsideCause @parameters
        }
        'ClosedAtOnce' {
            $parameters = @{
                Cause  = 14
                Grade  = 'A'
                Title  = 'Connections are accepted and closed at once: a forwarder or proxy without its target'
                Repair = ''
            }
            return Get-OutsideCause @parameters
        }
        'ListenerRefuses' {
            $parameters = @{
                Cause  = 15
                Grade  = 'B'
                Title  = 'The listener may be drained, disabled or at its limit'
                Repair = ''
            }
            return Get-OutsideCause @parameters
        }
        'MalformedAnswer' {
            $parameters = @{
                Cause  = 14
                Grade  = 'A'
                Title  = 'The answer resembles RDP but is not: something in between changes it'
                Repair = ''
            }
            return Get-OutsideCause @parameters
        }
        'RdpSecurityOnly' {
            $parameters = @{
                Cause  = 9
                Grade  = 'B'
                Title  = 'The server offers RDP security only: no TLS, no NLA'
                Repair = 'Set-RdpSecurityLayer -SecurityLayer Tls'
            }
            return Get-OutsideCause @parameters
        }
        'RdpSecurityAccepted' {
            $parameters = @{
                Cause  = 9
                Grade  = 'B'
                Title  = 'The server also accepts RDP security without TLS'
                Repair = 'Set-RdpSecurityLayer -SecurityLayer Tls'
            }
            return Get-OutsideCause @parameters
        }
        'NlaOff' {
            $parameters = @{
                Cause  = 9
                Grade  = 'B'
                Title  = 'The server does not require Network Level Authentication'
                Repair = ''
            }
            return Get-OutsideCause @parameters
        }
        'CertificateMissing' {
            $parameters = @{
                Cause  = 7
                Grade  = 'B'
                Title  = 'The server has no certificate it can use'
                Repair = 'Repair-RdpCertificate'
            }
            return Get-OutsideCause @parameters
        }
        'NegotiationFailure' {
            $parameters = @{
                Cause  = 9
                Grade  = 'B'
                Title  = 'The server refuses every security protocol that a current client offers'
                Repair = ''
            }
            return Get-OutsideCause @parameters
        }
        'PathMtuBlackHole' {
            $parameters = @{
                Cause  = 18
                Grade  = 'C'
                Title  = 'Small packets arrive, the TLS handshake stalls: large packets are lost on the way'
                Repair = 'Set-RdpMtu -InterfaceAlias <name> -Mtu 1400'
            }
            $source = Get-OutsideCause @parameters
            return [pscustomobject]@{
                Cause      = $source.Cause
                Title      = $source.Title
                Grade      = $source.Grade
                ClientCode = $source.ClientCode
                Repair     = $source.Repair
                Impact     = 'own connection'
            }
        }
        'HandshakeIntercepted' {
            $parameters = @{
                Cause  = 19
                Grade  = 'C'
                Title  = 'Antivirus, inspection or an overlay network may hold the TLS handshake up'
                Repair = ''
            }
            return Get-OutsideCause @parameters
        }
        'KeyUnreadable' {
            $parameters = @{
                Cause  = 3
                Grade  = 'B'
                Title  = 'The server drops the TLS handshake: its service may be unable to read its private key'
                Repair = 'Repair-RdpCertificate'
            }
            return Get-OutsideCause @parameters
        }
        'TlsDisabled' {
            return Get-TlsCause -Cause 10 -Title 'The TLS versions that clients speak may be switched off on the server'
        }
        'TlsVersionRefused' {
            return Get-TlsCause -Cause 10 -Title 'The server speaks no TLS version that clients speak'
        }
        'WeakTls' {
            return Get-TlsCause -Cause 10 -Title 'The server speaks no TLS newer than 1.1: TLS 1.2 is switched off'
        }
        'NoCommonCipher' {
            return Get-TlsCause -Cause 11 -Title 'Client and server have no cipher in common'
        }
        'TlsFailure' {
            return Get-TlsCause -Cause 11 -Title 'The TLS handshake fails'
        }
        'WeakCipher' {
            return Get-TlsCause -Cause 11 -Title 'The server chooses a weak cipher'
        }
        'NotTls' {
            $parameters = @{
                Cause  = 14
                Grade  = 'A'
                Title  = 'TLS was agreed on, and what follows is not TLS'
                Repair = ''
            }
            return Get-OutsideCause @parameters
        }
        'CertificateExpired' {
            $parameters = @{
                Cause  = 1
                Grade  = 'A'
                Title  = 'The certificate has expired'
                Repair = 'Repair-RdpCertificate'
            }
            return Get-OutsideCause @parameters
        }
        'CertificateCorrupt' {
            $parameters = @{
                Cause  = 1
                Grade  = 'A'
                Title  = 'The certificate cannot be read'
                Repair = 'Repair-RdpCertificate'
            }
            return Get-OutsideCause @parameters
        }
        'CertificateNotYetValid' {
            $parameters = @{
                Cause  = 1
                Grade  = 'B'
                Title  = 'The certificate is not valid yet'
                Repair = 'Repair-RdpCertificate'
            }
            return Get-OutsideCause @parameters
        }
        'CertificateStale' {
            $parameters = @{
                Cause  = 2
                Grade  = 'A'
                Title  = 'The certificate is for another name than the computer has'
                Repair = 'Repair-RdpCertificate'
            }
            return Get-OutsideCause @parameters
        }
        'CertificateNameMismatch' {
            $parameters = @{
                Cause  = 2
                Grade  = 'A'
                Title  = 'The certificate is for another name than was asked for'
                Repair = 'Repair-RdpCertificate'
            }
            return Get-OutsideCause @parameters
        }
        'CertificateWrongUsage' {
            $parameters = @{
                Cause  = 7
                Grade  = 'B'
                Title  = 'The certificate is not for server authentication'
                Repair = 'Repair-RdpCertificate'
            }
            return Get-OutsideCause @parameters
        }
        'WeakKey' {
            $parameters = @{
                Cause  = 11
                Grade  = 'B'
                Title  = 'The key of the certificate is too short'
                Repair = 'Repair-RdpCertificate'
            }
            return Get-OutsideCause @parameters
        }
        'WeakSignature' {
            $parameters = @{
                Cause  = 11
                Grade  = 'B'
                Title  = 'The certificate is signed with a broken digest'
                Repair = 'Repair-RdpCertificate'
            }
            return Get-OutsideCause @parameters
        }
        'NlaFails' {
            $parameters = @{
                Cause  = 13
                Grade  = 'C'
                Title  = 'Network Level Authentication breaks off before any credentials are sent'
                Repair = ''
            }
            return Get-OutsideCause @parameters
        }
        'CredSspUnpatched' {
            $parameters = @{
                Cause      = 23
                Title      = 'The server lacks the CredSSP update of 2018'
                ClientCode = 'its own message'
                Repair     = ''
            }
            return Get-ForeignCause @parameters
        }
        'ClockSkew' {
            $parameters = @{
                Cause  = 22
                Grade  = 'C'
                Title  = 'The clocks of host and client are more than five minutes apart'
                Repair = 'w32tm /resync'
            }
            return Get-OutsideCause @parameters
        }
        'OldGeneration' {
            $parameters = @{
                Cause  = 28
                Grade  = 'B'
                Title  = 'The host runs a Windows from before Windows 8'
                Repair = ''
            }
            return Get-OutsideCause @parameters
        }
        'Healthy' {
            $parameters = @{
                Cause  = 0
                Grade  = 'A'
                Title  = 'The host answers as a healthy Remote Desktop does'
                Repair = ''
            }
            $source = Get-OutsideCause @parameters
            return [pscustomobject]@{
                Cause      = $source.Cause
                Title      = $source.Title
                Grade      = $source.Grade
                Impact     = $source.Impact
                Repair     = $source.Repair
                ClientCode = ''
            }
        }
    }
}
