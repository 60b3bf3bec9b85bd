# Generated from src/engine/repair/barrier.ts: change it there.

function Test-Named {
    <#
    .SYNOPSIS
    Whether a cause was asked for by its number.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Finding,
        $Allowance
    )

    return $Allowance.Causes -contains $Finding.Cause -and $Allowance.Excluded -notcontains $Finding.Cause
}
