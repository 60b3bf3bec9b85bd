# Generated from src/protocol/ntlm.ts: change it there.

function ConvertTo-FileTime {
    <#
    .SYNOPSIS
    100-nanosecond steps since 1601 in 8 bytes, exact although no double holds them.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [string] $Instant
    )

    $seconds = ([datetime]::ParseExact($Instant, 'u', [cultureinfo]::InvariantCulture) - [datetime]::ParseExact('1601-01-01 00:00:00Z', 'u', [cultureinfo]::InvariantCulture)).TotalSeconds
    $carry = 0
    $bytes = [System.Collections.Generic.List[object]]::new()
    for ($index = 0; $index -lt 8; $index++) {
        $carry += [double] ($seconds % 256) * 10000000
        $bytes.Add($carry % 256)
        $carry = [Math]::Floor([double] ($carry / 256))
        $seconds = [Math]::Floor([double] ($seconds / 256))
    }
    return $bytes.ToArray()
}
