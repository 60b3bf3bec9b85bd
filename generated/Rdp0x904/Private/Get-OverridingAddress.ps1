# Generated from src/recipes/repair-rdp-name-resolution.ts: change it there.

function Get-OverridingAddress {
    <#
    .SYNOPSIS
    Addresses that come from the hosts file alone, and of which the DNS server knows nothing, where it
    knows the name.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Resolution
    )

    if ($Resolution.Answered.Count -eq 0) {
        return @()
    }
    return @(
        $Resolution.Known |
            Where-Object {
                (
                    [array]::IndexOf([string[]] $Resolution.WithoutHosts, $_) -lt 0 -and
                    [array]::IndexOf([string[]] $Resolution.Answered, $_) -lt 0
                )
            }
    )
}
