# Generated from src/recipes/set-rdp-mtu.ts: change it there.

function Get-RdpMtuObservation {
    <#
    .SYNOPSIS
    What Set-RdpMtu looks at on this computer. Reads only.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param()

    return @(Get-IPInterfaceState)
}
