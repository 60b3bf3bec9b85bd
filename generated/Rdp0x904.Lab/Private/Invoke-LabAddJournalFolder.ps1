# Generated from src/simulator/journal.ts: change it there.

function Invoke-LabAddJournalFolder {
    <#
    .SYNOPSIS
    Add-JournalFolder: who is not elevated may make a folder in ProgramData, but give it to nobody else
    as the owner.
    #>
    [CmdletBinding()]
    param(
        $Received
    )

    $journal = $script:Lab.Host.Journal
    if (@($journal.Folders | Where-Object { [string]::Equals($_.Path, $Received.Path) }).Count -gt 0) {
        return
    }
    if ($script:Lab.Host.Account -eq 'User') {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new('The security identifier is not allowed to be the owner of this object.'),
            'InvalidOperationException',
            'NotSpecified',
            $null
        )
    }
    $journal.Folders = $journal.Folders + @(
        [pscustomobject]@{
            Path   = $Received.Path
            IsLink = $false
            Sddl   = $Received.Sddl
        }
    )
}
