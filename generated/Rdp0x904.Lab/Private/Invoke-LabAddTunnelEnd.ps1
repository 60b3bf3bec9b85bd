# Generated from src/simulator/tunnel.ts: change it there.

function Invoke-LabAddTunnelEnd {
    <#
    .SYNOPSIS
    Objects of the lab have no methods: what they would do is asked for by Close-RdpTunnel.
    #>
    [CmdletBinding()]
    param()

}
