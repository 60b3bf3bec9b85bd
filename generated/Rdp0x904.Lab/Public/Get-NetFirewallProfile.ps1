# Generated from src/simulator/firewall.ts: change it there.

function Get-NetFirewallProfile {
    <#
    .SYNOPSIS
    Stands in for Get-NetFirewallProfile of the module NetSecurity.
    #>
    [CmdletBinding()]
    param(
        [string] $PolicyStore
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    $received = [pscustomobject]@{
        PolicyStore = $PolicyStore
    }
    try {
        Assert-LabReached
        Invoke-LabGetNetFirewallProfile -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
