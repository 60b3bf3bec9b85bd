# Generated from src/simulator/journal.ts: change it there.

function Get-RandomNumber {
    <#
    .SYNOPSIS
    Stands in for Get-RandomNumber of the module Rdp0x904.
    #>
    [CmdletBinding(PositionalBinding = $false)]
    param()

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Get-RandomNumber' -Passed @($PSBoundParameters.Keys) -Implemented @()
    try {
        Assert-LabReached
        Invoke-LabGetRandomNumber
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
