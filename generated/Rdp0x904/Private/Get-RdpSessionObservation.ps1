# Generated from src/recipes/reset-rdp-session.ts: change it there.

function Get-RdpSessionObservation {
    <#
    .SYNOPSIS
    What Reset-RdpSession looks at on this computer. Reads only.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param()

    return Get-SessionList
}
