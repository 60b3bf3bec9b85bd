# Generated from src/windows/hand-over.ts: change it there.

function Lock-HandOver {
    <#
    .SYNOPSIS
    Whoever asked for the run let go of the journal; another run may have been quicker.
    #>
    [CmdletBinding()]
    param(
        [string] $Path
    )

    $left = 30
    while ($left -gt 1) {
        $left -= 1
        try {
            return Open-JournalLock -Path $Path
        } catch {
            Start-Sleep -Seconds 1 -ErrorAction Stop
        }
    }
    return Open-JournalLock -Path $Path
}
