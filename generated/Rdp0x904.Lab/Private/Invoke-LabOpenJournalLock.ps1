# Generated from src/simulator/journal.ts: change it there.

function Invoke-LabOpenJournalLock {
    <#
    .SYNOPSIS
    Open-JournalLock: one at a time. The file is gone once it is closed.
    #>
    [CmdletBinding()]
    param(
        $Received
    )

    Assert-LabJournalAccess -Path $Received.Path
    $journal = $script:Lab.Host.Journal
    $path = $Received.Path
    if ([array]::IndexOf([string[]] $journal.Held, $path) -ge 0) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("The process cannot access the file '$($Received.Path)' because it is being used by another process."),
            'IOException',
            'NotSpecified',
            $null
        )
    }
    $journal.Held = $journal.Held + @($path)
    $open = $true
    $made = [pscustomobject]@{}
    $made.PSObject.Methods.Add(
        [psscriptmethod]::new(
            'Dispose',
            {
                # Closing it again lets go of nothing that somebody else holds by then.
                if ($open) {
                    $journal.Held = @($journal.Held | Where-Object { -not [string]::Equals($_, $path) })
                }
                $open = $false
            }.GetNewClosure()
        )
    )
    return $made
}
