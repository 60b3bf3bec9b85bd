# Generated from src/windows/changes/certificate-binding.ts: change it there.

function Get-CertificateBindingWayBack {
    <#
    .SYNOPSIS
    The change that would bring back what is there now. A certificate that Group Policy chose is not
    changed.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param()

    $current = Resolve-ListenerInstance
    if ($current.SSLCertificateSHA1HashType -eq 2) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new('Group Policy chooses the certificate of the listener (its certificate template). Change it there.'),
            'PolicyWins',
            'InvalidOperation',
            $null
        )
    }
    return [pscustomobject]@{
        Kind       = 'CertificateBinding'
        Thumbprint = Get-ChosenThumbprint -Setting $current
    }
}
