# Generated from src/recipes/repair-rdp-certificate.ts: change it there.

function Get-RdpCertificateObservation {
    <#
    .SYNOPSIS
    What Repair-RdpCertificate looks at on this computer. Reads only.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Thumbprint,
        $Forecast
    )

    return [pscustomobject]@{
        Observed = Get-RdpCertificateState -Wanted $(if ($null -ne $Thumbprint) { $Thumbprint } else { '' })
        Forecast = $Forecast -eq $true
    }
}
