# Generated from src/protocol/ntlm.ts: change it there.

function Join-Pair {
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [double] $Id,
        [object[]] $Value
    )

    return @($Id, 0, ($Value.Count % 256), [Math]::Floor([double] ($Value.Count / 256))) + $Value
}
