# Generated from src/recipes/repair-rdp-name-resolution.ts: change it there.

function Get-RdpNameResolutionObservation {
    <#
    .SYNOPSIS
    What Repair-RdpNameResolution looks at on this computer. Reads only.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $ComputerName
    )

    return Get-NameResolution -ComputerName $ComputerName
}
