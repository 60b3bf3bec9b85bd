# Generated from src/simulator/firewall.ts: change it there.

function Get-NetFirewallRule {
    <#
    .SYNOPSIS
    Stands in for Get-NetFirewallRule of the module NetSecurity.
    #>
    [CmdletBinding()]
    param(
        [string[]] $Name = @(),
        [string[]] $Group = @(),
        [object] $AssociatedNetFirewallPortFilter
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    $received = [pscustomobject]@{
        Name                            = $Name
        Group                           = $Group
        AssociatedNetFirewallPortFilter = $AssociatedNetFirewallPortFilter
    }
    try {
        Assert-LabReached
        Invoke-LabGetNetFirewallRule -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
