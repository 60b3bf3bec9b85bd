# Generated from src/simulator/items.ts: change it there.

function Rename-Item {
    <#
    .SYNOPSIS
    Stands in for Rename-Item of the module Microsoft.PowerShell.Management.
    #>
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [string] $LiteralPath,
        [string] $NewName
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    $received = [pscustomobject]@{
        LiteralPath = $LiteralPath
        NewName     = $NewName
        Confirm     = $false
    }
    try {
        Assert-LabReached
        Invoke-LabRenameItem -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
