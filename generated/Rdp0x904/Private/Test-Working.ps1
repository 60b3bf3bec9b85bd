# Generated from src/engine/repair/barrier.ts: change it there.

function Test-Working {
    <#
    .SYNOPSIS
    Whether Remote Desktop works as far as can be seen: nothing is seen to be broken. A suspicion alone
    is no fault.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [object[]] $Findings
    )

    return -not (@($Findings | Where-Object { $_.Status -eq 'fault' }).Count -gt 0)
}
