# Generated from src/windows/name-resolution.ts: change it there.

function Get-ServerAnswer {
    <#
    .SYNOPSIS
    The first server that an interface has; asking it by its address leaves the cache out.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [string] $Name
    )

    foreach ($setting in Get-DnsClientServerAddress -ErrorAction SilentlyContinue) {
        foreach ($server in $setting.ServerAddresses) {
            $parameters = @{
                Name         = $Name
                Server       = $server
                DnsOnly      = $true
                NoHostsFile  = $true
                QuickTimeout = $true
                ErrorAction  = 'SilentlyContinue'
            }
            return @(Get-Address -Records @(Resolve-DnsName @parameters))
        }
    }
    return @()
}
