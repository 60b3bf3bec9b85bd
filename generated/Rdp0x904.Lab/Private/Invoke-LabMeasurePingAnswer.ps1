# Generated from src/simulator/peers.ts: change it there.

function Invoke-LabMeasurePingAnswer {
    <#
    .SYNOPSIS
    Pings that may not be fragmented: this computer itself refuses what its interface cannot send, and
    the path drops what it cannot carry, without a word or with one (RFC 792 "fragmentation needed and
    DF set", RFC 2923 section 2.1).
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Received
    )

    $peer = Find-LabPeer -Name $Received.ComputerName
    $answers = [System.Collections.Generic.List[object]]::new()
    for ($sent = 0; $sent -lt $Received.Count; $sent += 1) {
        if ($null -eq $peer) {
            $answers.Add(
                [pscustomobject]@{
                    Status       = 'Failed'
                    Address      = ''
                    Milliseconds = 0
                }
            )
            continue
        }
        $answering = $peer.Replies.Count -gt 0
        $milliseconds = if ($answering) {
            $index = [double] $sent % $peer.Replies.Count
            if ($index -ge 0 -and $index -lt $peer.Replies.Count) {
                $peer.Replies[$index]
            } else {
                -1
            }
        } else {
            -1
        }
        $answers.Add((Get-LabPingAnswer -Peer $peer -Size $Received.Size -Milliseconds $milliseconds))
    }
    return $answers.ToArray()
}
