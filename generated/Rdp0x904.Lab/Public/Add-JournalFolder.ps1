# Generated from src/simulator/journal.ts: change it there.

function Add-JournalFolder {
    <#
    .SYNOPSIS
    Stands in for Add-JournalFolder of the module Rdp0x904.
    #>
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [string] $Path,
        [string] $Sddl
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Add-JournalFolder' -Passed @($PSBoundParameters.Keys) -Implemented @('Path', 'Sddl')
    $received = [pscustomobject]@{
        Path = $Path
        Sddl = $Sddl
    }
    try {
        Assert-LabReached
        Invoke-LabAddJournalFolder -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
