# Generated from src/simulator/events.ts: change it there.

function Get-WinEvent {
    <#
    .SYNOPSIS
    Stands in for Get-WinEvent of the module Microsoft.PowerShell.Diagnostics.
    #>
    [CmdletBinding()]
    param(
        [hashtable[]] $FilterHashtable = @(),
        [long] $MaxEvents
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    $received = [pscustomobject]@{
        FilterHashtable = $FilterHashtable
        MaxEvents       = $MaxEvents
    }
    try {
        Assert-LabReached
        Invoke-LabGetWinEvent -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
