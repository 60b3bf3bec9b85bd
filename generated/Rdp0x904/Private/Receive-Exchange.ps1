# Generated from src/protocol/look.ts: change it there.

function Receive-Exchange {
    <#
    .SYNOPSIS
    Asks for these protocols over a fresh connection and waits for the answer, or for the greeting of
    another service.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Connection,
        [object[]] $Protocols,
        $Patience
    )

    $parameters = @{
        Connection = $Connection
        Sent       = @(ConvertTo-ProtocolRequest -Protocols $Protocols)
        Awaited    = 'answer'
        Most       = 512
        Patience   = $Patience
    }
    $first = Receive-Answer @parameters
    if ($first.Ended -ne 'enough' -or -not (Test-GreetingBegun -Bytes $first.Bytes)) {
        return $first
    }
    $rest = [pscustomobject]@{
        Left = [Math]::Min([double] 300, $Patience.Left)
    }
    $before = $rest.Left
    $more = Receive-Answer -Connection $Connection -Sent @() -Awaited 'greeting' -Most 64 -Patience $rest
    Use-Patience -Patience $Patience -Milliseconds ($before - $rest.Left)
    return [pscustomobject]@{
        Bytes = $first.Bytes + $more.Bytes
        Ended = $first.Ended
    }
}
