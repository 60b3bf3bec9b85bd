# Generated from src/simulator/system.ts: change it there.

function Get-SystemUptime {
    <#
    .SYNOPSIS
    Stands in for Get-SystemUptime of the module Rdp0x904.
    #>
    [CmdletBinding(PositionalBinding = $false)]
    param()

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Get-SystemUptime' -Passed @($PSBoundParameters.Keys) -Implemented @()
    try {
        Assert-LabReached
        Invoke-LabGetSystemUptime
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
