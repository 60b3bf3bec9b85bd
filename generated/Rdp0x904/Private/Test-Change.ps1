# Generated from src/windows/change.ts: change it there.

function Test-Change {
    <#
    .SYNOPSIS
    Whether the host now is as the change asked.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Change
    )

    switch ($Change.Kind) {
        'InterfaceMtu' {
            return Test-InterfaceMtuChange -Change $Change
        }
        'RegistryValue' {
            return Test-RegistryValueChange -Change $Change
        }
        'CertificateRemoval' {
            return Test-CertificateRemovalChange -Change $Change
        }
        'CertificateRenewal' {
            return Test-CertificateRenewalChange -Change $Change
        }
    }
}
