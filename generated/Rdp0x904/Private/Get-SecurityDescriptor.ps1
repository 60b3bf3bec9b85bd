# Generated from src/windows/security-descriptor.ts: change it there.

function Get-SecurityDescriptor {
    <#
    .SYNOPSIS
    Owner and access list of a file, or of a registry key, whose path begins with `HKLM:`.
    #>
    [CmdletBinding()]
    param(
        [string] $Path
    )

    if (-not (Test-RegistryPath -Path $Path)) {
        return Get-Acl -LiteralPath $Path -ErrorAction Stop
    }
    Assert-LiteralName -Name $Path
    return Get-Acl -Path $Path -ErrorAction Stop
}
