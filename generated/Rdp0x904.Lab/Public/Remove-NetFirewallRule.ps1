# Generated from src/simulator/firewall.ts: change it there.

function Remove-NetFirewallRule {
    <#
    .SYNOPSIS
    Stands in for Remove-NetFirewallRule of the module NetSecurity.
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
        Invoke-LabRemoveNetFirewallRule -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
