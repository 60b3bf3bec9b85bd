# Generated from src/border/ping.ts: change it there.

function Measure-PingAnswer {
    <#
    .SYNOPSIS
    Pings a computer with packets that may not be fragmented, and tells what came of each.
    #>
    [CmdletBinding()]
    param(
        [string] $ComputerName,
        [int] $Size,
        [int] $Count,
        [int] $Patience,
        [int] $Pause
    )

    $ping = [System.Net.NetworkInformation.Ping]::new()
    $options = [System.Net.NetworkInformation.PingOptions]::new(128, $true)
    $bytes = [byte[]]::new($Size)
    try {
        for ($sent = 0; $sent -lt $Count; $sent++) {
            if ($sent -gt 0 -and $Pause -gt 0) {
                Start-Sleep -Milliseconds $Pause
            }
            try {
                $reply = $ping.Send($ComputerName, $Patience, $bytes, $options)
                [pscustomobject]@{
                    Status       = $reply.Status.ToString()
                    Address      = "$($reply.Address)"
                    Milliseconds = $reply.RoundtripTime
                }
            } catch [System.Net.NetworkInformation.PingException], [System.PlatformNotSupportedException] {
                # The latter where an account without rights finds no program ping: a container, never Windows.
                [pscustomobject]@{
                    Status       = 'Failed'
                    Address      = ''
                    Milliseconds = [long] 0
                }
            }
        }
    } finally {
        $ping.Dispose()
    }
}
