# Generated from src/windows/changes/certificate-renewal.ts: change it there.

function Wait-CertificateRenewal {
    <#
    .SYNOPSIS
    Waits until Windows names another certificate that its store holds.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Change
    )

    $waited = 0
    while (-not (Test-CertificateReplaced -Change $Change)) {
        if ($waited -ge 30) {
            return $false
        }
        Start-Sleep -Seconds 1 -ErrorAction Stop
        $waited += 1
    }
    return $true
}
