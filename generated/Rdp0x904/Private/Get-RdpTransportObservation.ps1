# Generated from src/recipes/set-rdp-transport.ts: change it there.

function Get-RdpTransportObservation {
    <#
    .SYNOPSIS
    What Set-RdpTransport looks at on this computer. Reads only.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param()

    return Get-TransportState
}
