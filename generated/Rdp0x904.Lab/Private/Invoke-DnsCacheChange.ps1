# Generated from src/windows/changes/dns-cache.ts: change it there.

function Invoke-DnsCacheChange {
    <#
    .SYNOPSIS
    Clears the whole cache: there is no command for a part of it.
    #>
    [CmdletBinding()]
    param()

    Clear-DnsClientCache -Confirm:$false -ErrorAction Stop
}
