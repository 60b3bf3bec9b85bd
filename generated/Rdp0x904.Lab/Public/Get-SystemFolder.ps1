# Generated from src/simulator/system.ts: change it there.

function Get-SystemFolder {
    <#
    .SYNOPSIS
    Stands in for Get-SystemFolder of the module Rdp0x904.
    #>
    [CmdletBinding()]
    param()

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    try {
        Assert-LabReached
        Invoke-LabGetSystemFolder
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
