# Generated from src/simulator/items.ts: change it there.

function Remove-Item {
    <#
    .SYNOPSIS
    Stands in for Remove-Item of the module Microsoft.PowerShell.Management.
    #>
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [string[]] $LiteralPath = @(),
        [switch] $Force
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    $received = [pscustomobject]@{
        LiteralPath = $LiteralPath
        Force       = $Force.IsPresent
        Confirm     = $false
    }
    try {
        Assert-LabReached
        Invoke-LabRemoveItem -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
