# Generated from src/protocol/negotiate-step.ts: change it there.

function ConvertTo-Exchange {
    <#
    .SYNOPSIS
    What an answer says, or why it is none.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [object[]] $Bytes,
        [string] $Ended
    )

    $end = if ($Ended -eq 'reset') { 'reset' } else { 'closed' }
    if ($Bytes.Count -eq 0) {
        if ($Ended -eq 'timeout') {
            return [pscustomobject]@{
                Kind   = 'silent'
                Detail = 'the connection was accepted, the connection request not answered in time'
            }
        }
        return [pscustomobject]@{
            Kind   = 'closed'
            Detail = "the server $end the connection instead of answering"
        }
    }
    if ($(if ($Bytes.Count -gt 0) { $Bytes[0] } else { $null }) -ne 3) {
        return ConvertTo-ForeignAnswer -Bytes $Bytes
    }
    $measure = Measure-Tpkt -Bytes $Bytes
    if ($measure.Kind -eq 'malformed') {
        return [pscustomobject]@{
            Kind   = 'malformed'
            Detail = $measure.Reason
        }
    }
    if ($measure.Kind -eq 'incomplete') {
        if ($Ended -eq 'timeout') {
            return [pscustomobject]@{
                Kind   = 'silent'
                Detail = 'an answer began in time and did not end'
            }
        }
        return [pscustomobject]@{
            Kind   = 'malformed'
            Detail = "the server $end the connection after $($Bytes.Count) bytes of an answer"
        }
    }
    $response = ConvertFrom-NegotiationResponse -Bytes @(Select-ArraySlice -Items $Bytes -Start 0 -End $measure.Size)
    switch ($response.Kind) {
        'malformed' {
            return [pscustomobject]@{
                Kind   = 'malformed'
                Detail = $response.Reason
            }
        }
        'disconnected' {
            return [pscustomobject]@{
                Kind   = 'disconnected'
                Detail = "X.224 disconnect request, reason $(ConvertTo-NumberText -Value $response.Reason)"
            }
        }
        default {
            return [pscustomobject]@{
                Kind     = 'answer'
                Response = $response
                Detail   = Get-AnswerDescription -Response $response
            }
        }
    }
}
