# Generated from src/simulator/time.ts: change it there.

function Get-Date {
    <#
    .SYNOPSIS
    Stands in for Get-Date of the module Microsoft.PowerShell.Utility.
    #>
    [CmdletBinding()]
    param()

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    try {
        Assert-LabReached
        Invoke-LabGetDate
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
