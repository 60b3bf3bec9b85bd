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

    $holding = @(Get-ExcludedPortRange | Where-Object { $_.First -le $Port -and $Port -le $_.Last })
    if (@($holding | Where-Object { $_.Administered }).Count -gt 0) {
        return $null
    }
    foreach ($each in $holding) {
        if (-not $each.Administered) {
            return $each
        }
    }
    return $null
}
