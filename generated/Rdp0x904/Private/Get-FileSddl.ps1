# Generated from src/windows/certificate-key.ts: change it there.

function Get-FileSddl {
    <#
    .SYNOPSIS
    Owner and access list of a file; empty where they may not be read.
    #>
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
