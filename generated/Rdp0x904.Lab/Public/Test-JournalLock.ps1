# Generated from src/simulator/journal.ts: change it there.

function Test-JournalLock {
    <#
    .SYNOPSIS
    Stands in for Test-JournalLock of the module Rdp0x904.
    #>
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [string] $Path
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Test-JournalLock' -Passed @($PSBoundParameters.Keys) -Implemented @('Path')
    $received = [pscustomobject]@{
        Path = $Path
    }
    try {
        Assert-LabReached
        Invoke-LabTestJournalLock -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
