# Generated from src/recipes/set-rdp-security-layer.ts: change it there.

function Get-RdpSecurityLayerObservation {
    <#
    .SYNOPSIS
    What Set-RdpSecurityLayer looks at on this computer. Reads only.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param()

    return Get-ListenerSecurity
}
