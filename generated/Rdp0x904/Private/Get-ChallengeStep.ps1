# Generated from src/protocol/look.ts: change it there.

function Get-ChallengeStep {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Connection,
        $Negotiated,
        $Patience
    )

    if (-not (Test-NlaSelected -Step $Negotiated)) {
        return Skip-CredSspStep -Detail 'the server selected TLS without Network Level Authentication'
    }
    $before = $Patience.Left
    $parameters = @{
        Connection = $Connection
        Sent       = @(ConvertTo-ChallengeRequest)
        Awaited    = 'challenge'
        Most       = 16384
        Patience   = $Patience
    }
    $source = Receive-Answer @parameters
    $bytes = $source.Bytes
    $ended = $source.Ended
    return ConvertTo-CredSspStep -Bytes $bytes -Ended $ended -DurationMs ($before - $Patience.Left)
}
