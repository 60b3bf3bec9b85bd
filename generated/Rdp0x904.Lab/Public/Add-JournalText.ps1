# Generated from src/simulator/journal.ts: change it there.

function Add-JournalText {
    <#
    .SYNOPSIS
    Stands in for Add-JournalText of the module Rdp0x904.
    #>
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [string] $Path,
        [string] $Text
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Add-JournalText' -Passed @($PSBoundParameters.Keys) -Implemented @('Path', 'Text')
    $received = [pscustomobject]@{
        Path = $Path
        Text = $Text
    }
    try {
        Assert-LabReached
        Invoke-LabAddJournalText -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
