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

    return [array]::IndexOf([string[]] $script:Lab.Host.Journal.Held, $Received.Path) -ge 0
}
