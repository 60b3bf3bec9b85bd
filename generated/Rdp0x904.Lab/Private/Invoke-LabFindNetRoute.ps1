# Generated from src/simulator/peers.ts: change it there.

function Invoke-LabFindNetRoute {
    <#
    .SYNOPSIS
    Find-NetRoute: an address and a route, both with the interface (learn.microsoft.com, Find-NetRoute).
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Received
    )

    $peer = Find-LabPeer -Name $Received.RemoteIPAddress
    if ($null -eq $peer) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new('The network location cannot be reached.'),
            'Windows System Error 1231',
            'NotSpecified',
            $null
        )
    }
    return @(
        [pscustomobject]@{
            InterfaceIndex = $peer.Index
        },
        [pscustomobject]@{
            InterfaceIndex = $peer.Index
        }
    )
}
