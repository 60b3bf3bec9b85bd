# Generated from src/simulator/services.ts: change it there.

function Get-Service {
    <#
    .SYNOPSIS
    Stands in for Get-Service of the module Microsoft.PowerShell.Management.
    #>
    [CmdletBinding()]
    param(
        [string[]] $Name = @()
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    $received = [pscustomobject]@{
        Name = $Name
    }
    try {
        Assert-LabReached
        Invoke-LabGetService -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
