# Generated from src/protocol/look.ts: change it there.

function Receive-Answer {
    <#
    .SYNOPSIS
    Sends some bytes and receives until there is enough, at most so many.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Connection,
        [object[]] $Sent,
        [string] $Awaited,
        [long] $Most,
        $Patience
    )

    $bytes = @()
    $sending = $Sent
    while ($Patience.Left -gt 0) {
        $parameters = @{
            Connection   = $Connection
            Bytes        = $sending
            Most         = $Most - $bytes.Count
            Milliseconds = $Patience.Left
        }
        $received = Receive-RdpData @parameters
        Use-Patience -Patience $Patience -Milliseconds $received.Milliseconds
        $sending = @()
        $bytes = $bytes + $received.Bytes
        if ($received.Ended -ne 'data') {
            return [pscustomobject]@{
                Bytes = $bytes
                Ended = $received.Ended
            }
        }
        if ($bytes.Count -ge $Most -or (Test-Enough -Awaited $Awaited -Bytes $bytes)) {
            return [pscustomobject]@{
                Bytes = $bytes
                Ended = 'enough'
            }
        }
    }
    return [pscustomobject]@{
        Bytes = $bytes
        Ended = 'timeout'
    }
}
