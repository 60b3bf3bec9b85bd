# Generated from src/border/connection.ts: change it there.

function Connect-RdpSocket {
    <#
    .SYNOPSIS
    Opens a TCP connection, or says why there is none.
    #>
    [CmdletBinding()]
    param(
        [string] $Address,
        [int] $Port,
        [int] $Milliseconds
    )

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
    }
}
