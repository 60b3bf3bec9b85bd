# Generated from src/simulator/connection.ts: change it there.

function Get-LabChallenge {
    <#
    .SYNOPSIS
    The challenge of the host; without accounts the lab goes no further.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param()

    $source = $script:Lab.Host
    $computerName = $source.ComputerName
    $domain = $source.Domain
    $build = $source.Build
    $clock = $source.Clock
    $reading = [pscustomobject]@{
        # A NetBIOS name has at most 15 characters, in capitals.
        ComputerName    = $computerName.Substring(0, [Math]::Min(15, $computerName.Length)).ToUpperInvariant()
        DnsComputerName = if ($domain.Length -eq 0) { $computerName } else { "$computerName.$domain" }
        DomainName      = (Select-TextSlice -Text $(if ($domain.Length -eq 0) { $computerName } else { $domain }) -Start 0 -End 15).ToUpperInvariant()
        DnsDomainName   = if ($domain.Length -eq 0) { $computerName } else { $domain }
        OsVersion       = "10.0.$build"
        ServerTime      = $clock
    }
    $request = [pscustomobject]@{
        Version   = 6
        Token     = @(ConvertTo-NtlmChallenge -Reading $reading -Nonce @(0, 0, 0, 0, 0, 0, 0, 0))
        ErrorCode = $null
    }
    return @(ConvertTo-TsRequest -Request $request)
}
