# Generated from src/simulator/journal.ts: change it there.

function Get-JournalPathState {
    <#
    .SYNOPSIS
    Stands in for Get-JournalPathState of the module Rdp0x904.
    #>
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [string] $Path
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Get-JournalPathState' -Passed @($PSBoundParameters.Keys) -Implemented @('Path')
    $received = [pscustomobject]@{
        Path = $Path
    }
    try {
        Assert-LabReached
        Invoke-LabGetJournalPathState -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
