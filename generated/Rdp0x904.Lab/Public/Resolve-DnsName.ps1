# Generated from src/simulator/dns.ts: change it there.

function Resolve-DnsName {
    <#
    .SYNOPSIS
    Stands in for Resolve-DnsName of the module DnsClient.
    #>
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory, Position = 0)]
        [string] $Name,

        [Parameter(Position = 1)]
        [object] $Type,

        [string[]] $Server = @(),

        [switch] $DnsOnly,

        [switch] $CacheOnly,

        [switch] $DnssecOk,

        [switch] $DnssecCd,

        [switch] $NoHostsFile,

        [switch] $LlmnrNetbiosOnly,

        [switch] $LlmnrFallback,

        [switch] $LlmnrOnly,

        [switch] $NetbiosFallback,

        [switch] $NoIdn,

        [switch] $NoRecursion,

        [switch] $QuickTimeout,

        [switch] $TcpOnly
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Resolve-DnsName' -Passed @($PSBoundParameters.Keys) -Implemented @('Name', 'Server', 'DnsOnly', 'NoHostsFile', 'QuickTimeout')
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
