import type { Integer } from './dotnet.js';
import { systemFunction } from './system-function.js';

/** What came of one ping (learn.microsoft.com, "PingReply Class"). */
export interface PingAnswer {
  /** Name of an IPStatus, such as `Success`, `TimedOut` or `PacketTooBig`; `Failed` where it could not be sent. */
  readonly Status: string;
  /** Who answered; empty where nobody did. */
  readonly Address: string;
  readonly Milliseconds: Integer;
}

/**
 * Pings that may not be fragmented on the way (RFC 791 section 3.1, flag DF). Size is what they carry in bytes, without
 * headers; Pause lies between two of them and Patience is how long each waits, in milliseconds.
 */
export const measurePingAnswer = systemFunction({
  name: 'Measure-PingAnswer',
  synopsis: 'Pings a computer with packets that may not be fragmented, and tells what came of each.',
  parameters: { ComputerName: 'string', Size: 'int', Count: 'int', Patience: 'int', Pause: 'int' },
  powershell: `
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
    }`,
}).many<PingAnswer>();
