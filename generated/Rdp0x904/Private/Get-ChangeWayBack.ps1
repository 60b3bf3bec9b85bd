# Generated from src/windows/change.ts: change it there.

function Get-ChangeWayBack {
    <#
    .SYNOPSIS
    The change that would bring back what is there now; none for kinds without a way back.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Change
    )

    switch ($Change.Kind) {
        'InterfaceMtu' {
            return Get-InterfaceMtuWayBack -Change $Change
        }
        'RegistryValue' {
            return Get-RegistryValueWayBack -Change $Change
        }
        { $_ -in 'CertificateRemoval', 'CertificateRenewal' } {
            return $null
        }
    }
}
