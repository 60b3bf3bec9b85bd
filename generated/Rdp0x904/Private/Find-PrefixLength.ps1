# Generated from src/windows/firewall.ts: change it there.

function Find-PrefixLength {
    <#
    .SYNOPSIS
    The length of an IPv4 prefix from its digits; -1 for any other text, such as a mask.
    #>
    [CmdletBinding()]
    [OutputType([long])]
    param(
        [string] $Text
    )

    $length = 32
    while ($length -ge 0 -and -not [string]::Equals("$(ConvertTo-NumberText -Value $length)", $Text)) {
        $length -= 1
    }
    return $length
}
