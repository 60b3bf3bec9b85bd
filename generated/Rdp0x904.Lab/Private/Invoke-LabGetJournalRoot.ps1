# Generated from src/simulator/journal.ts: change it there.

function Invoke-LabGetJournalRoot {
    <#
    .SYNOPSIS
    Get-JournalRoot.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param()

    return 'C:\ProgramData\Rdp0x904'
}
