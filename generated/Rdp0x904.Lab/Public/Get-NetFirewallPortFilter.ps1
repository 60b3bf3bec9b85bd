# Generated from src/simulator/firewall.ts: change it there.

function Get-NetFirewallPortFilter {
    <#
    .SYNOPSIS
    Stands in for Get-NetFirewallPortFilter of the module NetSecurity.
    #>
    [CmdletBinding()]
    param(
        [object] $AssociatedNetFirewallRule,
        [string[]] $Protocol = @(),
        [string] $PolicyStore
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    $received = [pscustomobject]@{
        AssociatedNetFirewallRule = $AssociatedNetFirewallRule
        Protocol                  = $Protocol
        PolicyStore               = $PolicyStore
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
