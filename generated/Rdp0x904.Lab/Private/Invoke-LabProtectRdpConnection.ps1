# Generated from src/simulator/connection.ts: change it there.

function Invoke-LabProtectRdpConnection {
    [CmdletBinding()]
    param(
        $Received
    )

    $connection = $Received.Connection
    $source = Get-LabListeningHost -HostValue $script:Lab.Host
    $certificate = $source.Certificate
    $keyReadable = $source.KeyReadable
    $interfaceMtu = $source.InterfaceMtu
    # The server's first flight is longer than a packet, and a packet that is too large is lost without a word.
    if ($interfaceMtu -gt $script:Lab.Host.PathMtu) {
        return Get-LabFailedHandshake -Outcome 'timeout' -SocketCode '' -Milliseconds $Received.Milliseconds
    }
    # Schannel finds out when the client's first message asks for its credentials, and the connection is dropped.
    if ($null -eq $certificate -or -not $keyReadable) {
        return Get-LabFailedHandshake -Outcome 'failed' -SocketCode 'ConnectionReset' -Milliseconds 1
    }
    $connection.Stage = if ($connection.Nla) { 'secured' } else { 'done' }
    $der = @(ConvertTo-LabCertificateDer -Entry $certificate)
    return [pscustomobject]@{
        Outcome         = 'done'
        Protocol        = 'Tls13'
        Cipher          = 'TLS_AES_256_GCM_SHA384'
        Certificate     = $der
        CertificateSize = $der.Count
        Thumbprint      = $certificate.Thumbprint
        Messages        = @()
        NativeCode      = 0
        SocketCode      = ''
        Unread          = 0
        Milliseconds    = 1
    }
}
