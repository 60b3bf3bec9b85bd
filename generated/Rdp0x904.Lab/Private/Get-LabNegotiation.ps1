# Generated from src/simulator/connection.ts: change it there.

function Get-LabNegotiation {
    [CmdletBinding()]
    param(
        $Connection,
        [object[]] $Bytes
    )

    $request = ConvertFrom-NegotiationRequest -Bytes $Bytes
    $answer = if ($request.Kind -eq 'malformed') {
        $null
    } else {
        Get-LabAnswer -HostValue (Get-LabListeningHost -HostValue $script:Lab.Host) -Request $request
    }
    if ($null -eq $answer) {
        return [pscustomobject]@{
            Bytes        = @()
            Ended        = 'reset'
            Milliseconds = 1
        }
    }
    $Connection.Stage = Get-LabStage -Answer $answer
    $Connection.Nla = $Connection.Stage -eq 'agreed on NLA'
    return [pscustomobject]@{
        Bytes        = @(ConvertTo-NegotiationResponse -Response $answer)
        Ended        = 'data'
        Milliseconds = 1
    }
}
