# Generated from src/windows/certificate-plumbing.ts: change it there.

function Get-KeySddl {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Path
    )

    try {
        return (Get-SecurityDescriptor -Path $Path).Sddl
    } catch {
        return ''
    }
}
