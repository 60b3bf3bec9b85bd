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
            if ($null -ne (Get-ChangeWayBack -Change $task)) {
                Invoke-Change -Change $task
            }
        }
        Add-JournalEvent -Journal $journal -Fields @(ConvertTo-EndEvent -Outcome 'Applied')
    } finally {
        Close-Journal -Journal $journal
    }
}
