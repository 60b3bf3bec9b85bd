# Generated from src/simulator/peers.ts: change it there.

function Measure-PingAnswer {
    <#
    .SYNOPSIS
    Stands in for Measure-PingAnswer of the module Rdp0x904.
    #>
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [string] $ComputerName,
        [int] $Size,
        [int] $Count,
        [int] $Patience,
        [int] $Pause
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Measure-PingAnswer' -Passed @($PSBoundParameters.Keys) -Implemented @('ComputerName', 'Size', 'Count', 'Patience', 'Pause')
    $received = [pscustomobject]@{
        ComputerName = $ComputerName
        Size         = $Size
        Count        = $Count
        Patience     = $Patience
        Pause        = $Pause
    }
    try {
        Assert-LabReached
        Invoke-LabMeasurePingAnswer -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
