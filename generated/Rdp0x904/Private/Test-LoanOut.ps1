# Generated from src/engine/confirm.ts: change it there.

function Test-LoanOut {
    <#
    .SYNOPSIS
    Whether a run still makes this computer weaker than it was before: lent, or for good.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Entry
    )

    if ($Entry.LoanUntil.Length -eq 0 -and -not $Entry.Debt) {
        return $false
    }
    foreach ($step in $Entry.Steps) {
        if (Test-Weakened -Observation $step) {
            return $true
        }
    }
    return $false
}
