# Generated from src/protocol/negotiation.ts: change it there.

function ConvertTo-NegotiationResponse {
    <#
    .SYNOPSIS
    Bytes of the connection confirm: 19 of them, or 11 without a negotiation block.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Response
    )

    # MS-RDPBCGR 3.3.5.3.2: the source reference of the confirm is 0x1234.
    switch ($Response.Kind) {
        'selected' {
            $parameters = @{
                Code            = 208
                SourceReference = 4660
                Block           = @(2, $Response.Flags, 8, 0) + @(ConvertTo-LittleEndian -Value $Response.Protocol)
            }
            return @(Join-Packet @parameters)
        }
        'failure' {
            $parameters = @{
                Code            = 208
                SourceReference = 4660
                Block           = @(3, 0, 8, 0) + @(ConvertTo-LittleEndian -Value $Response.Code)
            }
            return @(Join-Packet @parameters)
        }
        'plain' {
            return @(Join-Packet -Code 208 -SourceReference 4660 -Block @())
        }
    }
}
