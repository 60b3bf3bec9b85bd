# Generated from src/engine/repair/barrier.ts: change it there.

function Get-FindingBarrier {
    <#
    .SYNOPSIS
    What keeps a finding from being repaired, as far as the finding itself tells.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Finding,
        $Allowance
    )

    $named = Test-Named -Finding $Finding -Allowance $Allowance
    if ($Finding.Status -eq 'unknown') {
        return 'Unknown'
    }
    if (-not $named -and ($Allowance.Causes.Count -gt 0 -or $Allowance.Excluded -contains $Finding.Cause)) {
        return 'NotNamed'
    }
    if ($Finding.Repair.Length -eq 0) {
        return 'NotAutomatic'
    }
    $documented = $Finding.Grade -eq 'A' -or $Finding.Grade -eq 'B'
    if (-not $named -and (-not $documented -or $Finding.Status -eq 'debt')) {
        return 'NeedsName'
    }
    return ''
}
