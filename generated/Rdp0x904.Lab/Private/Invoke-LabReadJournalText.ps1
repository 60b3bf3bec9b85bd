# Generated from src/simulator/journal.ts: change it there.

function Invoke-LabReadJournalText {
    <#
    .SYNOPSIS
    Read-JournalText. Who is not elevated may not read it.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Received
    )

    Assert-LabJournalAccess -Path $Received.Path
    $file = Find-LabJournalFile -Path $Received.Path
    if ($null -ne $file) {
        return $file.Text
    }
    throw [System.Management.Automation.ErrorRecord]::new(
        [System.InvalidOperationException]::new("Could not find file '$($Received.Path)'."),
        'FileNotFoundException',
        'NotSpecified',
        $null
    )
}
