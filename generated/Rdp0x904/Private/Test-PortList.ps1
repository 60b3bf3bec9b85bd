# Generated from src/windows/firewall-view.ts: change it there.

function Test-PortList {
    <#
    .SYNOPSIS
    Whether ports and ranges, such as `80,3380-3390`, hold a port. Words such as `Any` and `RPC` hold
    none.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [string] $Ports,
        [long] $Port
    )

    foreach ($part in $Ports -csplit ',', 0, 'SimpleMatch') {
        $bounds = @((ConvertTo-TrimmedText -Text $part) -csplit '-', 0, 'SimpleMatch')
        $first = if ($bounds.Count -gt 0) { $bounds[0] } else { '' }
        $index = $bounds.Count - 1
        $last = if ($index -ge 0 -and $index -lt $bounds.Count) { $bounds[$index] } else { '' }
        if ($first -cnotmatch '^[0-9]+\z' -or $last -cnotmatch '^[0-9]+\z') {
            continue
        }
        if (([long] $first) -le $Port -and $Port -le ([long] $last)) {
            return $true
        }
    }
    return $false
}
