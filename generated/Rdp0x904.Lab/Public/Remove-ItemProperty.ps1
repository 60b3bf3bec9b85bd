# Generated from src/simulator/registry.ts: change it there.

function Remove-ItemProperty {
    <#
    .SYNOPSIS
    Stands in for Remove-ItemProperty of the module Microsoft.PowerShell.Management.
    #>
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [string[]] $LiteralPath = @(),
        [string[]] $Name = @()
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    $received = [pscustomobject]@{
        LiteralPath = $LiteralPath
        Name        = $Name
        Confirm     = $false
    }
    try {
        Assert-LabReached
        Invoke-LabRemoveItemProperty -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
