# Generated from src/protocol/negotiation.ts: change it there.

function Read-Byte {
    <#
    .SYNOPSIS
    The byte at a place that the caller has checked to exist.
    #>
    [CmdletBinding()]
    [OutputType([double], [int])]
    param(
        [object[]] $Bytes,
        [double] $Index
    )

    $byte = if ($Index -ge 0 -and $Index -lt $Bytes.Count) { $Bytes[$Index] } else { $null }
    if ($null -eq $byte) {
        return 0
    }
    return $byte
}
