# Generated from src/simulator/registry.ts: change it there.

function Find-LabRegistryKey {
    <#
    .SYNOPSIS
    The key at a path, if there is one.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Path
    )

    foreach ($each in $script:Lab.Host.Registry) {
        if (Test-LabPathEqual -One $each.Path -Other $Path) {
            return $each
        }
    }
    return $null
}
