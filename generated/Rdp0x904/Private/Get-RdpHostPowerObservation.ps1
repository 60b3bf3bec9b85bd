# Generated from src/recipes/set-rdp-host-power.ts: change it there.

function Get-RdpHostPowerObservation {
    <#
    .SYNOPSIS
    What Set-RdpHostPower looks at on this computer. Reads only.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param()

    return Get-HostPowerState
}
