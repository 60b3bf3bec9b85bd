import type { Integer } from './dotnet.js';
import { systemFunction } from './system-function.js';

/**
 * A connection to a Remote Desktop host over System.Net.Sockets.TcpClient and System.Net.Security.SslStream. Each step
 * ends in the time it is given, says how much of it it took, and holds no more than it was told to. What came of it is
 * read in compiled code, by names and numbers: messages of Windows PowerShell are translated.
 */

/** An open connection. What is in it is between these functions. */
export interface RdpConnection {
  readonly Client: object;
  Stream: object;
}

export interface ResolvedName {
  /** As texts, in the order in which the system would try them. */
  readonly Addresses: readonly string[];
  /** A name of System.Net.Sockets.SocketError, or one of this step: `Timeout`, `Other`. Empty where there is none. */
  readonly Code: string;
  readonly Milliseconds: Integer;
}

/** The addresses of a name as the system's own programs find them. */
export const resolveRdpAddress = systemFunction({
  name: 'Resolve-RdpAddress',
  synopsis: 'Asks the system for the addresses of a name. Reads only.',
  parameters: { Name: 'string', Milliseconds: 'int' },
  powershell: `
    $clock = [System.Diagnostics.Stopwatch]::StartNew()
    $addresses = @()
    $code = ''
    try {
        $task = [System.Net.Dns]::GetHostAddressesAsync($Name)
        if ($task.Wait($Milliseconds)) {
            $addresses = @($task.Result | ForEach-Object -Process { $_.ToString() })
        } else {
            $code = 'Timeout'
        }
    } catch {
        $failure = $_.Exception.GetBaseException()
        $code = if ($failure -is [System.Net.Sockets.SocketException]) { $failure.SocketErrorCode.ToString() } else { 'Other' }
    }
    [pscustomobject]@{
        Addresses    = $addresses
        Code         = $code
        Milliseconds = [int] $clock.ElapsedMilliseconds
    }`,
}).one<ResolvedName>();

export interface ConnectedSocket {
  readonly Connection?: RdpConnection | undefined;
  /** As in ResolvedName. */
  readonly Code: string;
  readonly Milliseconds: Integer;
}

export const connectRdpSocket = systemFunction({
  name: 'Connect-RdpSocket',
  synopsis: 'Opens a TCP connection, or says why there is none.',
  parameters: { Address: 'string', Port: 'int', Milliseconds: 'int' },
  powershell: `
    $clock = [System.Diagnostics.Stopwatch]::StartNew()
    $connection = $null
    $code = ''
    $target = [System.Net.IPAddress]::Parse($Address)
    $client = [System.Net.Sockets.TcpClient]::new($target.AddressFamily)
    try {
        $client.NoDelay = $true
        if ($client.ConnectAsync($target, $Port).Wait($Milliseconds)) {
            $connection = [pscustomobject]@{
                Client = $client
                Stream = $client.GetStream()
            }
        } else {
            $code = 'Timeout'
        }
    } catch {
        $failure = $_.Exception.GetBaseException()
        $code = if ($failure -is [System.Net.Sockets.SocketException]) { $failure.SocketErrorCode.ToString() } else { 'Other' }
    }
    if ($null -eq $connection) {
        $client.Close()
    }
    [pscustomobject]@{
        Connection   = $connection
        Code         = $code
        Milliseconds = [int] $clock.ElapsedMilliseconds
    }`,
}).one<ConnectedSocket>();

export interface ReceivedBytes {
  readonly Bytes: readonly number[];
  /** `data`, `closed` for an orderly end, `reset` for a broken one, `timeout`. */
  readonly Ended: 'data' | 'closed' | 'reset' | 'timeout';
  readonly Milliseconds: Integer;
}

/** After a timeout a connection is good for nothing but closing: the reading goes on. */
export const receiveRdpData = systemFunction({
  name: 'Receive-RdpData',
  synopsis: 'Sends bytes, if there are any, and waits for the next ones that come, at most so many.',
  parameters: { Connection: 'object', Bytes: 'byte[]', Most: 'int', Milliseconds: 'int' },
  powershell: `
    $clock = [System.Diagnostics.Stopwatch]::StartNew()
    $buffer = [byte[]]::new($Most)
    $count = 0
    try {
        $ended = 'timeout'
        if ($Bytes.Length -eq 0 -or $Connection.Stream.WriteAsync($Bytes, 0, $Bytes.Length).Wait($Milliseconds)) {
            $left = [Math]::Max(0, $Milliseconds - [int] $clock.ElapsedMilliseconds)
            $task = $Connection.Stream.ReadAsync($buffer, 0, $Most)
            if ($task.Wait($left)) {
                $count = $task.Result
                $ended = if ($count -gt 0) { 'data' } else { 'closed' }
            }
        }
    } catch {
        $ended = 'reset'
    }
    [pscustomobject]@{
        Bytes        = [object[]] @($buffer | Select-Object -First $count)
        Ended        = $ended
        Milliseconds = [int] $clock.ElapsedMilliseconds
    }`,
}).one<ReceivedBytes>();

export interface SecuredConnection {
  /** `done`, `timeout`, or `failed` for one of the reasons below. */
  readonly Outcome: 'done' | 'timeout' | 'failed';
  /** A name of System.Security.Authentication.SslProtocols, such as `Tls12`. */
  readonly Protocol: string;
  /** The suite by its name at IANA; in Windows PowerShell, which does not know it, the algorithms that it is made of. */
  readonly Cipher: string;
  /** The first 64 KB of the server's certificate in DER, its whole size, and its SHA-1 hash. */
  readonly Certificate: readonly number[];
  readonly CertificateSize: Integer;
  readonly Thumbprint: string;
  /** What the exceptions say, the innermost last. Translated in Windows PowerShell. */
  readonly Messages: readonly string[];
  /** NativeErrorCode of a Win32Exception among them, 0 where there is none. */
  readonly NativeCode: Integer;
  /** A name of System.Net.Sockets.SocketError among them; empty where there is none. */
  readonly SocketCode: string;
  /** Bytes that the server sent and the handshake did not take. */
  readonly Unread: Integer;
  readonly Milliseconds: Integer;
}

export const protectRdpConnection = systemFunction({
  name: 'Protect-RdpConnection',
  synopsis: 'Makes the TLS handshake, whatever certificate the server shows, and says what was agreed on.',
  parameters: { Connection: 'object', Name: 'string', Milliseconds: 'int' },
  powershell: `
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
    }`,
}).one<SecuredConnection>();

export const closeRdpConnection = systemFunction({
  name: 'Close-RdpConnection',
  synopsis: 'Ends a connection.',
  parameters: { Connection: 'object' },
  powershell: `
    $Connection.Client.Close()`,
}).none();
