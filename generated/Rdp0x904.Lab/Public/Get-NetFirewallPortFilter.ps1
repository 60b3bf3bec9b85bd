# Generated from src/simulator/firewall.ts: change it there.

function Get-NetFirewallPortFilter {
    <#
    .SYNOPSIS
    Stands in for Get-NetFirewallPortFilter of the module NetSecurity.
    #>
    [CmdletBinding()]
    param(
        [object] $AssociatedNetFirewallRule
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    $received = [pscustomobject]@{
        AssociatedNetFirewallRule = $AssociatedNetFirewallRule
    }
    try {
        Assert-LabReached
        Invoke-LabGetNetFirewallPortFilter -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
