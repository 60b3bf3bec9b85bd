# Generated from src/windows/firewall.ts: change it there.

function ConvertTo-MaskedAddress {
    <#
    .SYNOPSIS
    An IPv4 network with the length of its prefix as one with its mask, which is how the firewall gives
    it back: `10.0.0.0/8` is `10.0.0.0/255.0.0.0`. Any other address stays as it is.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Address
    )

    $parts = @($Address -csplit '/', 0, 'SimpleMatch')
    $prefix = if ($parts.Count -gt 1) { $parts[1] } else { '' }
    if ($parts.Count -ne 2 -or $Address.Contains(':') -or -not (Test-PrefixLength -Text $prefix)) {
        return $Address
    }
    $left = [long] $prefix
    $bytes = [System.Collections.Generic.List[object]]::new()
    while ($bytes.Count -lt 4) {
        $bits = if ($left -gt 8) { 8 } else { $left }
        $byte = if ($bits -ge 0 -and $bits -lt @(0, 128, 192, 224, 240, 248, 252, 254, 255).Count) {
            @(0, 128, 192, 224, 240, 248, 252, 254, 255)[$bits]
        } else {
            255
        }
        $bytes.Add("$byte")
        $left -= $bits
    }
    return "$($(if ($parts.Count -gt 0) { $parts[0] } else { '' }))/$($bytes.ToArray() -join '.')"
}
