# Generated from src/windows/key-file.ts: change it there.

function Get-FileSddl {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Path
    )

    try {
        return (Get-Acl -LiteralPath $Path -ErrorAction Stop).Sddl
    } catch {
        return ''
    }
}
