# Generated from src/simulator/events.ts: change it there.

function Write-ProductEvent {
    <#
    .SYNOPSIS
    Stands in for Write-ProductEvent of the module Rdp0x904.
    #>
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [string] $Kind,
        [int] $Number,
        [string] $Words
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Write-ProductEvent' -Passed @($PSBoundParameters.Keys) -Implemented @('Kind', 'Number', 'Words')
    $received = [pscustomobject]@{
        Kind   = $Kind
        Number = $Number
        Words  = $Words
    }
    try {
        Assert-LabReached
        Invoke-LabWriteProductEvent -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
