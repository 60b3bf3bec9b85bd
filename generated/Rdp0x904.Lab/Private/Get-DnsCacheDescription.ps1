# Generated from src/windows/changes/dns-cache.ts: change it there.

function Get-DnsCacheDescription {
    <#
    .SYNOPSIS
    What the change touches and does, for the prompt.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Change
    )

    return [pscustomobject]@{
        Target = "DNS client cache ($($Change.HostName), $($Change.Address))"
        Action = 'Clear the cache, without a way back'
        Impact = 'none'
    }
}
