# Generated from src/windows/changes/certificate-renewal.ts: change it there.

function Test-CertificateRenewalChange {
    <#
    .SYNOPSIS
    Whether the listener now has another certificate, and a sound one.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Change
    )

    $current = Get-RdpCertificateState -Wanted ''
    return (
        -not [string]::Equals($current.Listener.Thumbprint, $Change.Replaces) -and
        @(Get-CertificateProblem -Observed $current).Count -eq 0
    )
}
