# Generated from src/recipe/next-test.ts: change it there.

function Select-DoubtfulFinding {
    <#
    .SYNOPSIS
    What may be the cause: nothing is in doubt where something is seen to be broken, unless only the
    network showed it and no command answers that. A debt breaks nothing.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [object[]] $Ranked,
        $Reach
    )

    $faults = @($Ranked | Where-Object { $_.Status -eq 'fault' })
    $first = if ($faults.Count -gt 0) { $faults[0] } else { $null }
    if ($null -ne $first) {
        if ($first.Repair.Length -eq 0 -and -not $Reach.Inside) {
            return $faults
        }
        return @()
    }
    $suspects = @($Ranked | Where-Object { $_.Status -eq 'suspect' })
    if ($suspects.Count -gt 0) {
        return $suspects
    }
    return @($Ranked | Where-Object { $_.Status -eq 'unknown' })
}
