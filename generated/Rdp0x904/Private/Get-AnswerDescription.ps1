# Generated from src/protocol/negotiate-step.ts: change it there.

function Get-AnswerDescription {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Response
    )

    switch ($Response.Kind) {
        'selected' {
            return "selected $(Get-ProtocolName -Value $Response.Protocol)"
        }
        'failure' {
            return "$(Get-NegotiationFailureName -Code $Response.Code) (failure $(ConvertTo-NumberText -Value $Response.Code))"
        }
        'plain' {
            return 'confirmed without a negotiation block: RDP security only'
        }
    }
}
