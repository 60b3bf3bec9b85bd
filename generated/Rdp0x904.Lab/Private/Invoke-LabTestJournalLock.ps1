# Generated from src/simulator/journal.ts: change it there.

function Invoke-LabTestJournalLock {
    <#
    .SYNOPSIS
    Test-JournalLock.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Received
    )

    return $script:Lab.Host.Journal.Locked -and $Received.Path.EndsWith('\lock', [System.StringComparison]::Ordinal)
}
