# Generated from src/windows/change.ts: change it there.

function Invoke-Change {
    <#
    .SYNOPSIS
    Makes the change.
    #>
    [CmdletBinding()]
    param(
        $Change
    )

    switch ($Change.Kind) {
        'InterfaceMtu' {
            Invoke-InterfaceMtuChange -Change $Change
        }
        'RegistryValue' {
            Invoke-RegistryValueChange -Change $Change
        }
        'CertificateRemoval' {
            Invoke-CertificateRemovalChange -Change $Change
        }
        'CertificateRenewal' {
            Invoke-CertificateRenewalChange -Change $Change
        }
    }
}
