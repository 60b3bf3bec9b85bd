# Generated from src/engine/confirm.ts: change it there.

function Complete-Confirmation {
    <#
    .SYNOPSIS
    Writes down that a run is kept, and then removes what would bring it back.
    #>
    [CmdletBinding()]
    param(
        $Entry,
        [object[]] $Tasks,
        [bool] $Permanent
    )

    if ($Tasks.Count -eq 0) {
        return
    }
    $journal = Resume-Journal -Id $Entry.Id
    try {
        Add-JournalEvent -Journal $journal -Fields @(
            [pscustomobject]@{
                Name = 'event'
                Text = 'confirmed'
            },
            [pscustomobject]@{
                Name = 'debt'
                Text = if ($Permanent -and $Entry.LoanUntil.Length -ne 0) { 'true' } else { 'false' }
            }
        )
        foreach ($task in $Tasks) {
            if ($null -eq (Get-ChangeWayBack -Change $task)) {
                continue
            }
            Invoke-Change -Change $task
            Add-LookedNote -Log $journal.Log -Id $journal.Id -What 'changed' -Change $task
        }
        # A run that failed and kept a part is no other run now; of one that was ended from outside nobody knows if it made all.
        Add-JournalEvent -Journal $journal -Fields @(ConvertTo-EndEvent -Outcome $(if ($Entry.Status -eq 'Interrupted') { 'Kept' } else { $Entry.Status }))
    } finally {
        Close-Journal -Journal $journal
    }
}
