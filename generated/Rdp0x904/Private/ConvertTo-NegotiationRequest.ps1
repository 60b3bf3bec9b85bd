# Generated from src/protocol/negotiation.ts: change it there.

function ConvertTo-NegotiationRequest {
    <#
    .SYNOPSIS
    Bytes of the connection request that asks for these protocols: 19 of them.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Request
    )

    $parameters = @{
        Code            = 224
        SourceReference = 0
        Block           = @(1, $Request.Flags, 8, 0) + @(ConvertTo-LittleEndian -Value $Request.RequestedProtocols)
    }
    return @(Join-Packet @parameters)
}
