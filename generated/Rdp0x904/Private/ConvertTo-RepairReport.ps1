# Generated from src/engine/report.ts: change it there.

function ConvertTo-RepairReport {
    <#
    .SYNOPSIS
    What Repair-Rdp0x904 did, or under -WhatIf would do.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Repair
    )

    $done = @($Repair.Done | ForEach-Object { $_.Id }) -join ', '
    $left = @($Repair.Left | ForEach-Object { "$($_.Id) ($($_.Reason))" }) -join ', '
    $code = if ($Repair.Works) { 0 } else { 1 }
    $details = @($Repair.Changes | ForEach-Object { "done $($_.Target): $($_.Action)" }) + @($Repair.Left | ForEach-Object { "left $($_.Id): $($_.Title) $($_.Why)" })
    $words = @(
        $(if ($Repair.Works) { 'repair: works' } else { 'repair: does not work yet' }),
        "done: $($(if ($done.Length -eq 0) { 'nothing' } else { $done }))",
        $(if ($Repair.Id.Length -eq 0) { '' } else { "undo: $($Repair.Id)" }),
        $(
            if ($Repair.Evidence.Length -eq 0) {
                ''
            } else {
                "evidence: $($Repair.Evidence)"
            }
        ),
        $(
            if ($Repair.ConfirmBy.Length -eq 0) {
                ''
            } else {
                "confirm until: $($Repair.ConfirmBy)"
            }
        ),
        $(
            if ($Repair.LoanUntil.Length -eq 0) {
                ''
            } else {
                "lent until: $($Repair.LoanUntil)"
            }
        ),
        $(if ($Repair.RebootNeeded) { 'restart needed' } else { '' }),
        "left: $($(if ($left.Length -eq 0) { 'nothing' } else { $left }))"
    )
    $verdict = @($words | Where-Object { $_.Length -ne 0 }) -join '; '
    $parameters = @{
        Code    = $(if ($Repair.RebootNeeded) { 3010 } else { $code })
        Details = $details
        Verdict = $verdict
    }
    return ConvertTo-RunReport @parameters
}
