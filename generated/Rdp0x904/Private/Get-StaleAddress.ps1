# Generated from src/recipes/repair-rdp-name-resolution.ts: change it there.

function Get-StaleAddress {
    <#
    .SYNOPSIS
    Addresses of which the DNS server knows nothing; an empty one for a name that is held to be missing.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Resolution
    )

    if ($Resolution.Own -or $Resolution.Answered.Count -eq 0) {
        return @()
    }
    if ($Resolution.WithoutHosts.Count -eq 0) {
        return @('')
    }
    return @($Resolution.WithoutHosts | Where-Object { [array]::IndexOf([string[]] $Resolution.Answered, $_) -lt 0 })
}
