# Generated from src/windows/changes/certificate-removal.ts: change it there.

function Test-CertificateRemovalChange {
    <#
    .SYNOPSIS
    Whether the store no longer holds it. The key file is no sign: Windows gives the new one the same
    name.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Change
    )

    $search = Find-CertificateState -Stores @($Change.Store) -Thumbprint $Change.Thumbprint
    return $null -eq $search.Certificate -and $search.Failure.Length -eq 0
}
