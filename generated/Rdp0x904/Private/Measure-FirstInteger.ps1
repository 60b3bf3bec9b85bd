# Generated from src/protocol/certificate-key.ts: change it there.

function Measure-FirstInteger {
    <#
    .SYNOPSIS
    Bits of the first whole number in a list.
    #>
    [CmdletBinding()]
    [OutputType([double], [int])]
    param(
        [object[]] $Bytes,
        $List
    )

    $value = if ($null -eq $List) {
        $null
    } else {
        Read-Der -Bytes $Bytes -Start $List.Start -Limit $List.End
    }
    if ($null -eq $value -or $value.Tag -ne 2) {
        return 0
    }
    $start = $value.Start
    while ($start -lt $value.End -and
        $(if ($start -ge 0 -and $start -lt $Bytes.Count) { $Bytes[$start] } else { $null }) -eq 0) {
        $start += 1
    }
    $bits = [double] ($value.End - $start) * 8
    $limit = 128
    while ($bits -gt 0 -and $limit -gt 1 -and
        $(if ($start -ge 0 -and $start -lt $Bytes.Count) { $Bytes[$start] } else { 0 }) -lt $limit) {
        $bits -= 1
        $limit = [double] $limit / 2
    }
    return $bits
}
