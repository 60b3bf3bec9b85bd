# Generated from src/simulator/system.ts: change it there.

function Get-SystemFolder {
    <#
    .SYNOPSIS
    Stands in for Get-SystemFolder of the module Rdp0x904.
    #>
    [CmdletBinding(PositionalBinding = $false)]
    param()

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Get-SystemFolder' -Passed @($PSBoundParameters.Keys) -Implemented @()
    try {
        Assert-LabReached
        Invoke-LabGetSystemFolder
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
