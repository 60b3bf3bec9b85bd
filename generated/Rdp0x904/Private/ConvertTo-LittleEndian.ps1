# Generated from src/protocol/negotiation.ts: change it there.

function ConvertTo-LittleEndian {
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [double] $Value
    )

    return @(
        ($Value % 256),
        ([Math]::Floor([double] ($Value / 256)) % 256),
        ([Math]::Floor([double] ($Value / 65536)) % 256),
        ([Math]::Floor([double] ($Value / 16777216)) % 256)
    )
}
