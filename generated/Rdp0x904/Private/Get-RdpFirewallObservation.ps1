# Generated from src/recipes/enable-rdp-firewall.ts: change it there.

function Get-RdpFirewallObservation {
    <#
    .SYNOPSIS
    What Enable-RdpFirewall looks at on this computer. Reads only.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param()

    return Get-RemoteDesktopAccess
}
