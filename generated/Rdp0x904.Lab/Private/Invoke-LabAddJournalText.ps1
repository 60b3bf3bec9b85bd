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
    $written = if (Test-LabTorn) {
        Select-TextSlice -Text $Received.Text -Start 0 -End ([Math]::Floor([double] ($Received.Text.Length / 2)))
    } else {
        $Received.Text
    }
    $file = Find-LabJournalFile -Path $Received.Path
    if ($null -ne $file) {
        $file.Text = "$($file.Text)$written"
    } else {
        $created = [pscustomobject]@{
            Path   = $Received.Path
            IsLink = $false
            Sddl   = 'O:BAG:BAD:AI(A;ID;FA;;;SY)(A;ID;FA;;;BA)'
            Text   = $written
        }
        $journal.Files = $journal.Files + @($created)
    }
    if (Test-LabTorn) {
        throw [System.Management.Automation.ErrorRecord]::new([System.InvalidOperationException]::new('The process was ended.'), 'Killed', 'OperationStopped', $null)
    }
}
