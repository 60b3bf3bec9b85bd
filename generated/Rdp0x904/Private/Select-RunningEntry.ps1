# Generated from src/engine/journal/journal.ts: change it there.

function Select-RunningEntry {
    <#
    .SYNOPSIS
    The same runs, and those that a process is at right now told from those that were interrupted.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [object[]] $Entries
    )

    $folder = Find-JournalFolder
    $told = [System.Collections.Generic.List[object]]::new()
    foreach ($entry in $Entries) {
        $lockPath = Get-RunLockPath -Path (Join-JournalPath -Folder $folder -Name "$($entry.Id).jsonl")
        if ($entry.Status -eq 'Interrupted' -and (Test-JournalLock -Path $lockPath)) {
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
