# Generated from src/simulator/items.ts: change it there.

function Test-Path {
    <#
    .SYNOPSIS
    Stands in for Test-Path of the module Microsoft.PowerShell.Management.
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
        Invoke-LabTestPath -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
