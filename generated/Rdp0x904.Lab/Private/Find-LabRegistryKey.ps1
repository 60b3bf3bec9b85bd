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

    # No call for each key: every look at the registry comes by here.
    $wanted = $Path.ToLowerInvariant()
    $found = $null
    foreach ($each in $script:Lab.Host.Registry) {
        if ([string]::Equals($each.Path.ToLowerInvariant(), $wanted)) {
            $found = $each
            break
        }
    }
    if ($null -ne $found) {
        return $found
    }
    return Find-LabStoredCertificateKey -Path $Path
}
