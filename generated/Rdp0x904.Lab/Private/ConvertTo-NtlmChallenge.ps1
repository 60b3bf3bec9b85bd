# Generated from src/protocol/ntlm.ts: change it there.

function ConvertTo-NtlmChallenge {
    <#
    .SYNOPSIS
    The server's challenge (MS-NLMP 2.2.1.2), for a server that has this name, version and clock; a
    nonce of 8 bytes.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Reading,
        [object[]] $Nonce
    )

    $target = [System.Text.Encoding]::Unicode.GetBytes($Reading.ComputerName)
    $information = @(Join-Pair -Id 2 -Value ([System.Text.Encoding]::Unicode.GetBytes($Reading.DomainName))) + @(Join-Pair -Id 1 -Value $target) + @(Join-Pair -Id 4 -Value ([System.Text.Encoding]::Unicode.GetBytes($Reading.DnsDomainName))) + @(Join-Pair -Id 3 -Value ([System.Text.Encoding]::Unicode.GetBytes($Reading.DnsComputerName))) + @(Join-Pair -Id 7 -Value @(ConvertTo-FileTime -Instant $Reading.ServerTime)) + @(Join-Pair -Id 0 -Value @())
    # The flags as above, plus TARGET_TYPE_SERVER and TARGET_INFO.
    $flags = @(53, 130, 138, 226)
    return @(78, 84, 76, 77, 83, 83, 80, 0) + @(2, 0, 0, 0) + @(Join-Field -Size $target.Count -Offset 56) + $flags + $Nonce + @(0, 0, 0, 0, 0, 0, 0, 0) + @(Join-Field -Size $information.Count -Offset (56 + $target.Count)) + @(ConvertTo-NtlmVersion -Version $Reading.OsVersion) + $target + $information
}
