# Generated from src/protocol/negotiate-step.ts: change it there.

function ConvertTo-ProtocolRequest {
    <#
    .SYNOPSIS
    The request for these protocols.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [object[]] $Protocols
    )

    $requestedProtocols = 0
    foreach ($each in $Protocols) {
        $requestedProtocols += Get-ProtocolValue -Name $each
    }
    $request = [pscustomobject]@{
        RequestedProtocols = $requestedProtocols
        Flags              = 0
    }
    return @(ConvertTo-NegotiationRequest -Request $request)
}
