# Generated from src/engine/journal/journal.ts: change it there.

function Select-RunningEntry {
    <#
    .SYNOPSIS
    The same runs, and the one that a process is at right now told from those that were interrupted.
    There is one at most, and it began last: who begins another finds the lock taken.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [object[]] $Entries
    )

    $folder = Find-JournalFolder
    if ($folder.Length -eq 0 -or -not (Test-JournalLock -Path (Join-JournalPath -Folder $folder -Name 'lock'))) {
        return $Entries
    }
    $names = @(Get-JournalFileName -Path $folder)
    $index = $names.Count - 1
    $newest = if ($index -ge 0 -and $index -lt $names.Count) { $names[$index] } else { '' }
    $told = [System.Collections.Generic.List[object]]::new()
    foreach ($entry in $Entries) {
        if ($entry.Status -eq 'Interrupted' -and [string]::Equals($newest, "$($entry.Id).jsonl")) {
            $told.Add(
                [pscustomobject]@{
                    PSTypeName = 'Rdp0x904.JournalEntry'
                    Id         = $entry.Id
                    Time       = $entry.Time
                    Cmdlet     = $entry.Cmdlet
                    Parameters = $entry.Parameters
                    Why        = $entry.Why
                    LoanUntil  = $entry.LoanUntil
                    ConfirmBy  = $entry.ConfirmBy
                    Debt       = $entry.Debt
                    Who        = $entry.Who
                    Message    = $entry.Message
                    Steps      = $entry.Steps
                    Status     = 'Running'
                }
            )
        } else {
            $told.Add($entry)
        }
    }
    return $told.ToArray()
}
