# Generated from src/simulator/firewall.ts: change it there.

function Get-NetFirewallAddressFilter {
    <#
    .SYNOPSIS
    Stands in for Get-NetFirewallAddressFilter of the module NetSecurity.
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
        Invoke-LabGetNetFirewallAddressFilter -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
