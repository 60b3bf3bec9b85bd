# Generated from src/simulator/dns.ts: change it there.

function Resolve-DnsName {
    <#
    .SYNOPSIS
    Stands in for Resolve-DnsName of the module DnsClient.
    #>
    [CmdletBinding()]
    param(
        [string] $Name,
        [string[]] $Server = @(),
        [switch] $DnsOnly,
        [switch] $NoHostsFile,
        [switch] $QuickTimeout
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    $received = [pscustomobject]@{
        Name         = $Name
        Server       = $Server
        DnsOnly      = $DnsOnly.IsPresent
        NoHostsFile  = $NoHostsFile.IsPresent
        QuickTimeout = $QuickTimeout.IsPresent
    }
    try {
        Assert-LabReached
        Invoke-LabResolveDnsName -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
