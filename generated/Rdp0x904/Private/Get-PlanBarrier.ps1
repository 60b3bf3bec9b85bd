# Generated from src/engine/repair/barrier.ts: change it there.

function Get-PlanBarrier {
    <#
    .SYNOPSIS
    What keeps a plan from being carried out.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Plan,
        $Allowance
    )

    $changes = $Plan.Changes
    $impacts = @($changes | ForEach-Object { (Get-ChangeDescription -Change $_).Impact })
    $dropping = $false
    foreach ($each in $impacts) {
        if ($each -eq 'own connection' -or $each -eq 'all sessions') {
            $dropping = $true
            break
        }
    }
    if ($dropping -and -not $Allowance.SessionDrop) {
        return 'NeedsSessionDrop'
    }
    if ('reboot' -in $impacts -and -not $Allowance.Reboot) {
        return 'NeedsReboot'
    }
    if (-not $Allowance.Loan -and @(Select-Lowering -Plan $changes).Count -gt 0) {
        return 'NeedsLoan'
    }
    # A run that is handed over ends out of our sight: the remedy by itself does that better.
    if (Test-HandOver -Plan $changes) {
        return 'CutsConnection'
    }
    return ''
}
