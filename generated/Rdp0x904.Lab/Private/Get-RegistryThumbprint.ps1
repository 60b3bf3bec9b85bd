# Generated from src/windows/listener-certificate.ts: change it there.

function Get-RegistryThumbprint {
    <#
    .SYNOPSIS
    The thumbprint in a registry value: a SHA-1 hash, so 20 bytes; empty where it is none.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Value
    )

    if ($Value.Kind -eq 'Binary' -and $Value.Text.Length -eq 40) {
        return $Value.Text
    }
    return ''
}
