# Generated from src/engine/undo.ts: change it there.

function Restore-Entry {
    <#
    .SYNOPSIS
    Takes back steps of a run in the order given, and reads back each.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Entry,
        [object[]] $Steps
    )

    $undone = [System.Collections.Generic.List[object]]::new()
    # What cannot be taken back is named, and no reason to write anything.
    if (-not (@($Steps | Where-Object { $null -ne $_.WayBack }).Count -gt 0)) {
        return @($Steps | ForEach-Object { ConvertTo-Irreversible -Id $Entry.Id -Step $_ })
    }
    $journal = Resume-Journal -Id $Entry.Id
    try {
        Add-JournalEvent -Journal $journal -Fields @(
            [pscustomobject]@{
                Name = 'event'
                Text = 'undo'
            },
            [pscustomobject]@{
                Name = 'time'
                Text = Get-CurrentInstant
            }
        )
        foreach ($step in $Steps) {
            $undone.Add((Restore-Step -Journal $journal -Id $Entry.Id -Step $step))
        }
        $left = @($Entry.Steps | Where-Object { $_.State -ne 'Undone' }).Count - $Steps.Count
        Add-JournalEvent -Journal $journal -Fields @(ConvertTo-EndEvent -Outcome $(if ($left -eq 0) { 'Undone' } else { 'PartlyUndone' }))
    } catch {
        $failure = $_
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("$($failure.Exception.Message) What is left of the run $($Entry.Id) can be taken back again."),
            'UndoFailed',
            'InvalidOperation',
            $null
        )
    } finally {
        Close-Journal -Journal $journal
    }
    return $undone.ToArray()
}
