# Generated from src/recipes/test-rdp-debt.ts: change it there.

function Get-RdpDebtTestObservation {
    <#
    .SYNOPSIS
    What Test-RdpDebt looks at on this computer. Reads only.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param()

    return Get-DebtState
}
