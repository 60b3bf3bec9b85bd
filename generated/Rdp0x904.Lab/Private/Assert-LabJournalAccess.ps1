# Generated from src/simulator/journal.ts: change it there.

function Assert-LabJournalAccess {
    [CmdletBinding()]
    param(
        [string] $Path
    )

    if ($script:Lab.Host.Account -eq 'User') {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("Access to the path '$Path' is denied."),
            'UnauthorizedAccessException',
            'NotSpecified',
            $null
        )
    }
}
