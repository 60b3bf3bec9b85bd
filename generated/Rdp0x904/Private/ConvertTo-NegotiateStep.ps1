# Generated from src/protocol/negotiate-step.ts: change it there.

function ConvertTo-NegotiateStep {
    <#
    .SYNOPSIS
    The negotiation step: what the server selects when it may choose among these protocols.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Exchange,
        [object[]] $Requested,
        [double] $DurationMs
    )

    $detail = $Exchange.Detail
    if ($Exchange.Kind -eq 'not RDP') {
        $looksLike = $Exchange.LooksLike
        $received = $Exchange.Received
        return [pscustomobject]@{
            Step       = 'negotiate'
            Outcome    = 'failed'
            DurationMs = $DurationMs
            Detail     = $detail
            Fault      = 'not RDP'
            LooksLike  = $looksLike
            Received   = $received
        }
    }
    if ($Exchange.Kind -ne 'answer') {
        return [pscustomobject]@{
            Step       = 'negotiate'
            Outcome    = 'failed'
            DurationMs = $DurationMs
            Detail     = $detail
            Fault      = $Exchange.Kind
        }
    }
    $response = $Exchange.Response
    if ($response.Kind -eq 'failure') {
        return [pscustomobject]@{
            Step        = 'negotiate'
            Outcome     = 'failed'
            DurationMs  = $DurationMs
            Detail      = $detail
            Fault       = 'negotiation failure'
            FailureCode = $response.Code
            FailureName = Get-NegotiationFailureName -Code $response.Code
        }
    }
    return [pscustomobject]@{
        Step       = 'negotiate'
        Outcome    = 'passed'
        DurationMs = $DurationMs
        Detail     = $detail
        Requested  = $Requested
        Selected   = Get-SelectedName -Response $response
        HasBlock   = $response.Kind -eq 'selected'
        Flags      = if ($response.Kind -eq 'selected') { $response.Flags } else { 0 }
    }
}
