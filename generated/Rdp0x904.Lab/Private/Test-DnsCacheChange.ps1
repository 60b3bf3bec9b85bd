# Generated from src/windows/changes/dns-cache.ts: change it there.

function Test-DnsCacheChange {
    <#
    .SYNOPSIS
    Whether the wrong address is gone. The hosts file is part of the cache: what it says is there again
    at once.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Change
    )

    $entry = $Change.HostName.ToLowerInvariant()
    $matching = @(
        Get-DnsClientCache -ErrorAction Stop |
            Where-Object {
                (
                    [string]::Equals($_.Entry.ToLowerInvariant(), $entry) -and
                    [object]::Equals($_.Data, $Change.Address)
                )
            }
    )
    return -not ($matching.Count -gt 0)
}
