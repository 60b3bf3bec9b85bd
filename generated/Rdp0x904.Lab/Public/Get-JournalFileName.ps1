# Generated from src/simulator/journal.ts: change it there.

function Get-JournalFileName {
    <#
    .SYNOPSIS
    Stands in for Get-JournalFileName of the module Rdp0x904.
    #>
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [string] $Path
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Get-JournalFileName' -Passed @($PSBoundParameters.Keys) -Implemented @('Path')
    $received = [pscustomobject]@{
        Path = $Path
    }
    try {
        Assert-LabReached
        Invoke-LabGetJournalFileName -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
