# Generated from src/simulator/firewall.ts: change it there.

function ConvertTo-LabPortFilter {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Entry
    )

    return [pscustomobject]@{
        InstanceID = $Entry.Name
        Protocol   = $Entry.Protocol
        LocalPort  = $Entry.LocalPorts
        RemotePort = $Entry.RemotePorts
    }
}
