# Generated from src/windows/name-resolution.ts: change it there.

function Find-LongerName {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Name
    )

    foreach ($suffix in (Get-DnsClientGlobalSetting -ErrorAction Stop).SuffixSearchList) {
        if (@(Get-ServerAnswer -Name "$Name.$suffix").Count -gt 0) {
            return "$Name.$suffix"
        }
    }
    return ''
}
