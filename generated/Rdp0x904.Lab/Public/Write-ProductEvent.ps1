# Generated from src/simulator/events.ts: change it there.

function Write-ProductEvent {
    <#
    .SYNOPSIS
    Stands in for Write-ProductEvent of the module Rdp0x904.
    #>
    [CmdletBinding()]
    param(
        [string] $Kind,
        [int] $Number,
        [string] $Words
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
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
