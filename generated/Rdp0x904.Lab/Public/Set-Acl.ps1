# Generated from src/simulator/access.ts: change it there.

function Set-Acl {
    <#
    .SYNOPSIS
    Stands in for Set-Acl of the module Microsoft.PowerShell.Security.
    #>
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [string[]] $LiteralPath = @(),
        [object] $AclObject
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    $received = [pscustomobject]@{
        LiteralPath = $LiteralPath
        AclObject   = $AclObject
        Confirm     = $false
    }
    try {
        Assert-LabReached
        Invoke-LabSetAcl -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
