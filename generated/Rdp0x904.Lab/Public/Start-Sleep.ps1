# Generated from src/simulator/time.ts: change it there.

function Start-Sleep {
    <#
    .SYNOPSIS
    Stands in for Start-Sleep of the module Microsoft.PowerShell.Utility.
    #>
    [CmdletBinding()]
    param(
        [int] $Seconds
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    $received = [pscustomobject]@{
        Seconds = $Seconds
    }
    try {
        Assert-LabReached
        Invoke-LabStartSleep -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
