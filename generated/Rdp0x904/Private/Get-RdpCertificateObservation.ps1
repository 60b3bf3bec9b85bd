# Generated from src/recipes/repair-rdp-certificate.ts: change it there.

function Get-RdpCertificateObservation {
    <#
    .SYNOPSIS
    What Repair-RdpCertificate looks at on this computer. Reads only.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param()

    return Get-RdpCertificateState
}
