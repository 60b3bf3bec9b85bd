# Generated from src/protocol/ntlm.ts: change it there.

function Find-Pair {
    <#
    .SYNOPSIS
    The value of an AV_PAIR (MS-NLMP 2.2.2.1); empty when there is none before a broken one.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [object[]] $Information,
        [double] $Id
    )

    $start = 0
    while ($start + 4 -le $Information.Count) {
        $end = $start + 4 + (Read-Short -Bytes $Information -Start ($start + 2))
        if ((Read-Short -Bytes $Information -Start $start) -eq 0 -or $end -gt $Information.Count) {
            return @()
        }
        if ((Read-Short -Bytes $Information -Start $start) -eq $Id) {
            return @(Select-ArraySlice -Items $Information -Start ($start + 4) -End $end)
        }
        $start = $end
    }
    return @()
}
