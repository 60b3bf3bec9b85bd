# Generated from src/simulator/services.ts: change it there.

function Restart-Service {
    <#
    .SYNOPSIS
    Stands in for Restart-Service of the module Microsoft.PowerShell.Management.
    #>
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [string[]] $Name = @(),
        [switch] $Force
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    $received = [pscustomobject]@{
        Name    = $Name
        Force   = $Force.IsPresent
        Confirm = $false
    }
    try {
        Assert-LabReached
        Invoke-LabRestartService -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
