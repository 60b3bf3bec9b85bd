# Generated from src/border/tunnel.ts: change it there.

function Find-FreeTcpPort {
    <#
    .SYNOPSIS
    Finds a TCP port of this computer that nobody uses now.
    #>
    [CmdletBinding()]
    param()

    $listener = [System.Net.Sockets.TcpListener]::new([System.Net.IPAddress]::Loopback, 0)
    $listener.Start()
    try {
        $listener.LocalEndpoint.Port
    } finally {
        $listener.Stop()
    }
}
