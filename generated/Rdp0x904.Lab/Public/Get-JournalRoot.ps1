# Generated from src/simulator/journal.ts: change it there.

function Get-JournalRoot {
    <#
    .SYNOPSIS
    Stands in for Get-JournalRoot of the module Rdp0x904.
    #>
    [CmdletBinding(PositionalBinding = $false)]
    param()

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Get-JournalRoot' -Passed @($PSBoundParameters.Keys) -Implemented @()
    try {
        Assert-LabReached
        Invoke-LabGetJournalRoot
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
