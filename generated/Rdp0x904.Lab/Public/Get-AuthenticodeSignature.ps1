# Generated from src/simulator/product.ts: change it there.

function Get-AuthenticodeSignature {
    <#
    .SYNOPSIS
    Stands in for Get-AuthenticodeSignature of the module Microsoft.PowerShell.Security.
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
        Invoke-LabGetAuthenticodeSignature -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
