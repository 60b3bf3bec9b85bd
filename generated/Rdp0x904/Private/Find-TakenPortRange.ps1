# Generated from src/windows/port-range.ts: change it there.

function Find-TakenPortRange {
    <#
    .SYNOPSIS
    The range that Windows took for itself and that holds the port; none where whoever asks for the port
    gets it.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [long] $Port
    )

    foreach ($each in Get-ExcludedPortRange) {
        if (-not $each.Administered -and $each.First -le $Port -and $Port -le $each.Last) {
            return $each
        }
    }
    return $null
}
