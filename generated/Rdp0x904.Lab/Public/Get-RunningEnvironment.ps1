# Generated from src/simulator/environment.ts: change it there.

function Get-RunningEnvironment {
    <#
    .SYNOPSIS
    Stands in for Get-RunningEnvironment of the module Rdp0x904.
    #>
    [CmdletBinding(PositionalBinding = $false)]
    param()

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Get-RunningEnvironment' -Passed @($PSBoundParameters.Keys) -Implemented @()
    try {
        Assert-LabReached
        Invoke-LabGetRunningEnvironment
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
