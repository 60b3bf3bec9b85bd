# Generated from src/simulator/journal.ts: change it there.

function Invoke-LabAddJournalText {
    <#
    .SYNOPSIS
    Add-JournalText: all of it or nothing.
    #>
    [CmdletBinding()]
    param(
        $Received
    )

    Assert-LabJournalAccess -Path $Received.Path
    $journal = $script:Lab.Host.Journal
    if ($journal.Free -ge 0) {
        if ($Received.Text.Length -gt $journal.Free) {
            throw [System.Management.Automation.ErrorRecord]::new(
                [System.InvalidOperationException]::new('There is not enough space on the disk.'),
                'IOException',
                'NotSpecified',
                $null
            )
        }
        $journal.Free -= $Received.Text.Length
    }
    $file = Find-LabJournalFile -Path $Received.Path
    if ($null -ne $file) {
        $file.Text = "$($file.Text)$($Received.Text)"
        return
    }
    $created = [pscustomobject]@{
        Path   = $Received.Path
        IsLink = $false
        Sddl   = 'O:BAG:BAD:AI(A;ID;FA;;;SY)(A;ID;FA;;;BA)'
        Text   = $Received.Text
    }
    $journal.Files = $journal.Files + @($created)
}
