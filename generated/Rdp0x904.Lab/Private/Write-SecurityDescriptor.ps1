# Generated from src/windows/security-descriptor.ts: change it there.

function Write-SecurityDescriptor {
    <#
    .SYNOPSIS
    Writes what was changed in the object of getSecurityDescriptor.
    #>
    [CmdletBinding()]
    param(
        [string] $Path,
        $Security
    )

    if (Test-RegistryPath -Path $Path) {
        Assert-LiteralName -Name $Path
        Set-Acl -Path $Path -AclObject $Security -Confirm:$false -ErrorAction Stop
    } else {
        Set-Acl -LiteralPath $Path -AclObject $Security -Confirm:$false -ErrorAction Stop
    }
}
