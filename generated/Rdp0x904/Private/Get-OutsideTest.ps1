# Generated from src/recipe/next-test.ts: change it there.

function Get-OutsideTest {
    <#
    .SYNOPSIS
    What tells more of a host that only the network was asked about.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Finding,
        [string] $HostValue
    )

    $id = $Finding.Id
    if ([string]::Equals($id, 'PathMtuBlackHole') -or [string]::Equals($id, 'HandshakeIntercepted')) {
        return Get-PathTest -FarEnd $HostValue
    }
    if ([string]::Equals($id, 'NameNotFound') -or [string]::Equals($id, 'ResolverUnavailable')) {
        return [pscustomobject]@{
            Command = "Repair-RdpNameResolution -ComputerName $HostValue -WhatIf"
            Tells   = 'Whether the cache, the hosts file or the DNS server is to blame.'
            Cost    = 'here'
        }
    }
    if ([string]::Equals($id, 'OutboundBlocked') -or [string]::Equals($id, 'ConnectFailed')) {
        return [pscustomobject]@{
            Command = 'Enable-RdpFirewall -Client -WhatIf'
            Tells   = 'Whether the firewall here lets the client out.'
            Cost    = 'here'
        }
    }
    if ([string]::Equals($id, 'ConnectTimeout') -or [string]::Equals($id, 'HostAsleep') -or
        [string]::Equals($id, 'HostUnreachable')) {
        return [pscustomobject]@{
            Command = "Test-RdpLink -ComputerName $HostValue"
            Tells   = 'Whether the host answers at all: then it is awake, and a firewall drops the connection.'
            Cost    = 'network'
        }
    }
    return [pscustomobject]@{
        Command = "Test-Rdp0x904 -Session (New-PSSession -ComputerName $HostValue)"
        Tells   = 'What the host itself shows; needs PowerShell remoting there.'
        Cost    = 'elsewhere'
    }
}
