# Generated from src/simulator/registry.ts: change it there.

function Find-LabRegistryKey {
    <#
    .SYNOPSIS
    The key at a path, if there is one; those of stored certificates are made of the certificates.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Path
    )

    $found = $null
    foreach ($each in $script:Lab.Host.Registry) {
        if (Test-LabPathEqual -One $each.Path -Other $Path) {
            $found = $each
            break
        }
    }
    if ($null -ne $found) {
        return $found
    }
    return Find-LabStoredCertificateKey -Path $Path
}
