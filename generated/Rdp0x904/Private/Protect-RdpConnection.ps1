# Generated from src/border/connection.ts: change it there.

function Protect-RdpConnection {
    <#
    .SYNOPSIS
    Makes the TLS handshake, whatever certificate the server shows, and says what was agreed on.
    #>
    [CmdletBinding()]
    param(
        [object] $Connection,
        [string] $Name,
        [int] $Milliseconds
    )

    $clock = [System.Diagnostics.Stopwatch]::StartNew()
    $outcome = 'failed'
    $protocol = ''
    $cipher = ''
    $thumbprint = ''
    $messages = @()
    $nativeCode = 0
    $socketCode = ''
    $unread = 0
    $certificate = [byte[]]::new(0)

    # A script block would be called on a thread without a runspace, and fail there: the callback is compiled.
    $expression = [System.Linq.Expressions.Expression]
    $arguments = [System.Linq.Expressions.ParameterExpression[]] @(
        $expression::Parameter([object])
        $expression::Parameter([System.Security.Cryptography.X509Certificates.X509Certificate])
        $expression::Parameter([System.Security.Cryptography.X509Certificates.X509Chain])
        $expression::Parameter([System.Net.Security.SslPolicyErrors])
    )
    $callback = [System.Net.Security.RemoteCertificateValidationCallback]
    $accept = $expression::Lambda($callback, $expression::Constant($true), $arguments).Compile()

    # Everything is accepted, however old: this is to see what the server does, and no secret is sent over it.
    $policy = [System.Net.Security.EncryptionPolicy]::AllowNoEncryption
    $stream = [System.Net.Security.SslStream]::new($Connection.Stream, $true, $accept, $null, $policy)
    # The .NET Framework knows Tls13 on systems that do not.
    $newest = if ($PSVersionTable.PSVersion.Major -ge 6) { 'Tls13' } else { 'Tls12' }
    $protocols = [System.Security.Authentication.SslProtocols] "Tls, Tls11, Tls12, $newest"
    try {
        if ($stream.AuthenticateAsClientAsync($Name, $null, $protocols, $false).Wait($Milliseconds)) {
            $outcome = 'done'
            $protocol = $stream.SslProtocol.ToString()
            $suite = $stream.PSObject.Properties['NegotiatedCipherSuite']
            $cipher = if ($null -ne $suite) {
                $suite.Value.ToString()
            } else {
                @($stream.KeyExchangeAlgorithm, $stream.CipherAlgorithm, $stream.HashAlgorithm) -join '_'
            }
            if ($null -ne $stream.RemoteCertificate) {
                $certificate = $stream.RemoteCertificate.GetRawCertData()
                $thumbprint = $stream.RemoteCertificate.GetCertHashString()
            }
            $Connection.Stream = $stream
        } else {
            $outcome = 'timeout'
        }
    } catch {
        for ($failure = $_.Exception; $null -ne $failure; $failure = $failure.InnerException) {
            $messages += $failure.Message
            if ($failure -is [System.Net.Sockets.SocketException]) {
                $socketCode = $failure.SocketErrorCode.ToString()
            } elseif ($failure -is [System.ComponentModel.Win32Exception]) {
                $nativeCode = $failure.NativeErrorCode
            }
        }
        $unread = $Connection.Client.Available
    }
    [pscustomobject]@{
        Outcome         = $outcome
        Protocol        = $protocol
        Cipher          = $cipher
        Certificate     = [object[]] @($certificate | Select-Object -First 65536)
        CertificateSize = $certificate.Length
        Thumbprint      = $thumbprint
        Messages        = $messages
        NativeCode      = $nativeCode
        SocketCode      = $socketCode
        Unread          = $unread
        Milliseconds    = [int] $clock.ElapsedMilliseconds
    }
}
