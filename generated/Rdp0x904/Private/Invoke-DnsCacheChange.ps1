# Generated from src/windows/changes/dns-cache.ts: change it there.

function Invoke-DnsCacheChange {
    [CmdletBinding()]
    param()

    Clear-DnsClientCache -Confirm:$false -ErrorAction Stop
}
