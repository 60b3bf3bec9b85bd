# Generated from src/simulator/firewall.ts: change it there.

function Get-NetFirewallApplicationFilter {
    <#
    .SYNOPSIS
    Stands in for Get-NetFirewallApplicationFilter of the module NetSecurity.
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
        Invoke-LabGetNetFirewallApplicationFilter -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
