# Generated from src/simulator/journal.ts: change it there.

function Find-LabJournalFile {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Path
    )

    foreach ($each in $script:Lab.Host.Journal.Files) {
        if ([string]::Equals($each.Path, $Path)) {
            return $each
        }
    }
    return $null
}
