# Generated from src/simulator/journal.ts: change it there.

function Invoke-LabOpenJournalLock {
    <#
    .SYNOPSIS
    Open-JournalLock: one at a time.
    #>
    [CmdletBinding()]
    param(
        $Received
    )

    Assert-LabJournalAccess -Path $Received.Path
    $journal = $script:Lab.Host.Journal
    if ($journal.Locked) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("The process cannot access the file '$($Received.Path)' because it is being used by another process."),
            'IOException',
            'NotSpecified',
            $null
        )
    }
    $journal.Locked = $true
    $held = $true
    $made = [pscustomobject]@{}
    return $made |
        Add-Member -PassThru -MemberType 'ScriptMethod' -Name 'Dispose' -Value {
            # Closing it again lets go of nothing that somebody else holds by then.
            if ($held) {
                $journal.Locked = $false
            }
            $held = $false
        }.GetNewClosure()
}
