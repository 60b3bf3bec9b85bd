# Generated from src/engine/remediation.ts: change it there.

function Get-CompanionChange {
    <#
    .SYNOPSIS
    What comes before the first change: what is lent is paid back, and what locks out comes back,
    whatever happens then.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Run,
        $Terms
    )

    $journal = $Run.Journal
    $start = $Run.Start
    $lowering = $Run.Lowering
    $guarded = $Run.Guarded
    $payback = @(
        if ($Run.LoanUntil.Length -eq 0) {
            @()
        } else {
            @(Get-PaybackChange -Journal $journal -Start $start -Lowering $lowering -Terms $Terms)
        }
    )
    $guard = @(
        if ($guarded.Count -gt 0) {
            @(Get-GuardChange -Journal $journal -Start $start -Guarded $guarded -Terms $Terms)
        } else {
            @()
        }
    )
    return $payback + $guard
}
