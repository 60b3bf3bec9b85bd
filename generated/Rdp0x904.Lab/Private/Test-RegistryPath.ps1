# Generated from src/windows/security-descriptor.ts: change it there.

function Test-RegistryPath {
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [string] $Path
    )

    return $Path.ToLowerInvariant().StartsWith('hklm:', [System.StringComparison]::Ordinal)
}
