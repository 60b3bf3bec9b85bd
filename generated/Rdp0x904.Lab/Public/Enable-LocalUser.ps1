# Generated from src/simulator/accounts.ts: change it there.

function Enable-LocalUser {
    <#
    .SYNOPSIS
    Stands in for Enable-LocalUser of the module Microsoft.PowerShell.LocalAccounts.
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
        Invoke-LabEnableLocalUser -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
