# Generated from src/simulator/access.ts: change it there.

function Get-Acl {
    <#
    .SYNOPSIS
    Stands in for Get-Acl of the module Microsoft.PowerShell.Security.
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
        Invoke-LabGetAcl -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
