# Generated from src/recipes/repair-rdp-tls.ts: change it there.

function Get-RdpTlsObservation {
    <#
    .SYNOPSIS
    What Repair-RdpTls looks at on this computer. Reads only.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param()

    return Get-TlsState
}
