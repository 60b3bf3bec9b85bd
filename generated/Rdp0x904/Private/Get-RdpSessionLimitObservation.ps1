# Generated from src/recipes/set-rdp-session-limit.ts: change it there.

function Get-RdpSessionLimitObservation {
    <#
    .SYNOPSIS
    What Set-RdpSessionLimit looks at on this computer. Reads only.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param()

    return Get-SessionLimitState
}
