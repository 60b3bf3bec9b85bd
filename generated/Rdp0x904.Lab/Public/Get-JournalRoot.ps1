# Generated from src/simulator/journal.ts: change it there.

function Get-JournalRoot {
    <#
    .SYNOPSIS
    Stands in for Get-JournalRoot of the module Rdp0x904.
    #>
    [CmdletBinding()]
    param()

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    try {
        Assert-LabReached
        Invoke-LabGetJournalRoot
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
