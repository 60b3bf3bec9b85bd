# Generated from src/simulator/accounts.ts: change it there.

function Disable-LocalUser {
    <#
    .SYNOPSIS
    Stands in for Disable-LocalUser of the module Microsoft.PowerShell.LocalAccounts.
    #>
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [string[]] $Name = @()
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    $received = [pscustomobject]@{
        Name    = $Name
        Confirm = $false
    }
    try {
        Assert-LabReached
        Invoke-LabDisableLocalUser -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
