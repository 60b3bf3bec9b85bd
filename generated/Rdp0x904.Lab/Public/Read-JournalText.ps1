# Generated from src/simulator/journal.ts: change it there.

function Read-JournalText {
    <#
    .SYNOPSIS
    Stands in for Read-JournalText of the module Rdp0x904.
    #>
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [string] $Path
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Read-JournalText' -Passed @($PSBoundParameters.Keys) -Implemented @('Path')
    $received = [pscustomobject]@{
        Path = $Path
    }
    try {
        Assert-LabReached
        Invoke-LabReadJournalText -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
