# Generated from src/recipes/repair-rdp-listener.ts: change it there.

function Get-RdpListenerObservation {
    <#
    .SYNOPSIS
    What Repair-RdpListener looks at on this computer. Reads only.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $PortNumber
    )

    return Get-ListenerState -Port $PortNumber
}
