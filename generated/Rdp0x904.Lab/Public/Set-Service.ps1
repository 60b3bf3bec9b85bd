# Generated from src/simulator/services.ts: change it there.

function Set-Service {
    <#
    .SYNOPSIS
    Stands in for Set-Service of the module Microsoft.PowerShell.Management.
    #>
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [string] $Name,

        [ValidateSet('Automatic', 'Manual', 'Disabled')]
        [string] $StartupType
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    $received = [pscustomobject]@{
        Name        = $Name
        StartupType = $StartupType
        Confirm     = $false
    }
    try {
        Assert-LabReached
        Invoke-LabSetService -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
