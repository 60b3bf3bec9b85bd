# Generated from src/simulator/certificates.ts: change it there.

function Get-ChildItem {
    <#
    .SYNOPSIS
    Stands in for Get-ChildItem of the module Microsoft.PowerShell.Management.
    #>
    [CmdletBinding()]
    param(
        [string[]] $LiteralPath = @(),
        [switch] $Force
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    $received = [pscustomobject]@{
        LiteralPath = $LiteralPath
        Force       = $Force.IsPresent
    }
    try {
        Assert-LabReached
        Invoke-LabGetChildItem -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
