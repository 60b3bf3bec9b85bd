# Generated from src/windows/changes/port-reservation.ts: change it there.

function Test-PortReserved {
    <#
    .SYNOPSIS
    Reserved by itself, as this change does it, or in a range that somebody else reserved.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [long] $Port
    )

    foreach ($each in Get-ExcludedPortRange) {
        if ($each.Administered -and $each.First -le $Port -and $Port -le $each.Last) {
            return $true
        }
    }
    return $false
}
