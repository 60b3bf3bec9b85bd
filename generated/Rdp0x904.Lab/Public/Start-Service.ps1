# Generated from src/simulator/services.ts: change it there.

function Start-Service {
    <#
    .SYNOPSIS
    Stands in for Start-Service of the module Microsoft.PowerShell.Management.
    #>
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [string[]] $Name = @()
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    $received = [pscustomobject]@{
        Name    = $Name
        Confirm = $false
    }
    try {
        Assert-LabReached
        Invoke-LabStartService -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
