# Generated from src/windows/name-resolution.ts: change it there.

function Resolve-Name {
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [string] $Name
    )

    return @(Get-Address -Records @(Resolve-DnsName -Name $Name -ErrorAction SilentlyContinue))
}
