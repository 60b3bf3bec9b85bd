# Generated from src/simulator/items.ts: change it there.

function New-Item {
    <#
    .SYNOPSIS
    Stands in for New-Item of the module Microsoft.PowerShell.Management.
    #>
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [string[]] $Path = @()
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    $received = [pscustomobject]@{
        Path    = $Path
        Confirm = $false
    }
    try {
        Assert-LabReached
        Invoke-LabNewItem -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
