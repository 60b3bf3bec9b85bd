# Generated from src/protocol/text.ts: change it there.

function ConvertTo-HexText {
    <#
    .SYNOPSIS
    The first bytes in upper-case hexadecimal, for evidence: `48 54 54 50`.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [object[]] $Bytes,
        [long] $Most
    )

    return @(
        Select-ArraySlice -Items $Bytes -Start 0 -End $Most |
            ForEach-Object { [System.BitConverter]::ToString([byte[]] @($_)).Replace('-', '') }
    ) -join ' '
}
