# Generated from src/windows/changes/firewall-rule.ts: change it there.

function Split-Address {
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [string] $Addresses
    )

    return @(
        $Addresses -csplit ',', 0, 'SimpleMatch' |
            ForEach-Object { ConvertTo-MaskedAddress -Address (ConvertTo-TrimmedText -Text $_) }
    )
}
