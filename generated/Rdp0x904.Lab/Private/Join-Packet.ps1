# Generated from src/protocol/negotiation.ts: change it there.

function Join-Packet {
    <#
    .SYNOPSIS
    A TPKT packet around a class 0 connection TPDU.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [double] $Code,
        [double] $SourceReference,
        [object[]] $Block
    )

    $indicator = 6 + $Block.Count
    $size = 5 + $indicator
    $source = @([Math]::Floor([double] ($SourceReference / 256)), ($SourceReference % 256))
    return @(3, 0, [Math]::Floor([double] ($size / 256)), ($size % 256), $indicator, $Code, 0, 0) + $source + @(0) + $Block
}
