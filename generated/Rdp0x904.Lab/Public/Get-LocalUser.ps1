# Generated from src/simulator/accounts.ts: change it there.

function Get-LocalUser {
    <#
    .SYNOPSIS
    Stands in for Get-LocalUser of the module Microsoft.PowerShell.LocalAccounts.
    #>
    [CmdletBinding()]
    param(
        [string[]] $Name = @()
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    $received = [pscustomobject]@{
        Name = $Name
    }
    try {
        Assert-LabReached
        Invoke-LabGetLocalUser -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
