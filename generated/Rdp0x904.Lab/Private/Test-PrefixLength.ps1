# Generated from src/windows/firewall.ts: change it there.

function Test-PrefixLength {
    <#
    .SYNOPSIS
    Whether a text is the length of an IPv4 prefix, and no mask.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [string] $Text
    )

    $length = 32
    while ($length -ge 0) {
        if ([string]::Equals("$length", $Text)) {
            return $true
        }
        $length -= 1
    }
    return $false
}
