# Generated from src/simulator/registry.ts: change it there.

function Get-Item {
    <#
    .SYNOPSIS
    Stands in for Get-Item of the module Microsoft.PowerShell.Management.
    #>
    [CmdletBinding()]
    param(
        [string[]] $LiteralPath = @()
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    $received = [pscustomobject]@{
        LiteralPath = $LiteralPath
    }
    try {
        Assert-LabReached
        Invoke-LabGetItem -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
