# Generated from src/border/connection.ts: change it there.

function Resolve-RdpAddress {
    <#
    .SYNOPSIS
    Asks the system for the addresses of a name. Reads only.
    #>
    [CmdletBinding()]
    param(
        [string] $Name,
        [int] $Milliseconds
    )

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
    }
}
