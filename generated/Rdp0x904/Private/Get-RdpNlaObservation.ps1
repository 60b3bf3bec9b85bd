# Generated from src/recipes/set-rdp-nla.ts: change it there.

function Get-RdpNlaObservation {
    <#
    .SYNOPSIS
    What Set-RdpNla looks at on this computer. Reads only.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param()

    return Get-ListenerSecurity
}
