# Generated from src/protocol/ntlm.ts: change it there.

function ConvertFrom-NtlmChallenge {
    <#
    .SYNOPSIS
    Reads a challenge wherever it stands in a token: bare, or wrapped in SPNEGO. Undefined when there is
    none.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [object[]] $Token
    )

    $start = ([System.Text.Encoding]::GetEncoding(28591).GetString([byte[]] $Token)).IndexOf('NTLMSSP', [System.StringComparison]::Ordinal)
    if ($start -lt 0) {
        return $null
    }
    $message = @(Select-ArraySlice -Items $Token -Start $start)
    if ($message.Count -lt 48 -or $(if ($message.Count -gt 7) { $message[7] } else { $null }) -ne 0 -or
        (Read-Short -Bytes $message -Start 8) -ne 2) {
        return $null
    }
    $from = (Read-Short -Bytes $message -Start 44) + [double] (Read-Short -Bytes $message -Start 46) * 65536
    $information = @(Select-ArraySlice -Items $message -Start $from -End ($from + (Read-Short -Bytes $message -Start 40)))
    # NTLMSSP_NEGOTIATE_VERSION 0x02000000: the version field holds one.
    $hasVersion = (
        $message.Count -ge 56 -and
        [Math]::Floor([double] ($(if ($message.Count -gt 23) { $message[23] } else { 0 }) / 2)) % 2 -eq 1
    )
    return [pscustomobject]@{
        ComputerName    = Read-Name -Information $information -Id 1
        DnsComputerName = Read-Name -Information $information -Id 3
        DomainName      = Read-Name -Information $information -Id 2
        DnsDomainName   = Read-Name -Information $information -Id 4
        OsVersion       = if ($hasVersion) { Read-NtlmVersion -Message $message } else { '' }
        ServerTime      = ConvertFrom-FileTime -Bytes @(Find-Pair -Information $information -Id 7)
    }
}
