# Generated from src/recipes/enable-rdp-firewall.ts: change it there.

function ConvertTo-OwnRuleChange {
    <#
    .SYNOPSIS
    The changes that make our two rules so, TCP first.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Access,
        [string] $Addresses,
        [string] $Profiles
    )

    $tcp = [pscustomobject]@{
        Protocol        = 'TCP'
        LocalPort       = "$($Access.Port.Number)"
        RemoteAddresses = $Addresses
        Profiles        = $Profiles
    }
    $udp = [pscustomobject]@{
        LocalPort       = $tcp.LocalPort
        RemoteAddresses = $tcp.RemoteAddresses
        Profiles        = $tcp.Profiles
        Protocol        = 'UDP'
    }
    $changes = [System.Collections.Generic.List[object]]::new()
    if (-not (Test-FirewallScopeEqual -Rule $Access.TcpRule -Scope $tcp)) {
        $changes.Add((ConvertTo-FirewallScopeChange -Name 'Rdp0x904-In-TCP' -Scope $tcp))
    }
    if (-not (Test-FirewallScopeEqual -Rule $Access.UdpRule -Scope $udp)) {
        $changes.Add((ConvertTo-FirewallScopeChange -Name 'Rdp0x904-In-UDP' -Scope $udp))
    }
    return $changes.ToArray()
}
