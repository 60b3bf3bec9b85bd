# Generated from src/engine/report.ts: change it there.

function ConvertTo-UndoReport {
    <#
    .SYNOPSIS
    What Undo-RdpRemediation took back.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [object[]] $Undone
    )

    $details = @($Undone | ForEach-Object { "$($_.Outcome) $($_.Target): $($_.Action)" })
    $back = @($Undone | Where-Object { $_.Outcome -eq 'Undone' }).Count
    $unverified = $false
    foreach ($each in $Undone) {
        if ($each.Outcome -eq 'Undone' -and -not $each.Verified) {
            $unverified = $true
            break
        }
    }
    $code = if ($unverified) { 5 } else { 0 }
    $parameters = @{
        Code    = $code
        Details = $details
        Verdict = "undo: $(ConvertTo-NumberText -Value $back) of $($Undone.Count) taken back"
    }
    return ConvertTo-RunReport @parameters
}
