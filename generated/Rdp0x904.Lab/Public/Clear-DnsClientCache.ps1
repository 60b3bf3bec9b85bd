# Generated from src/simulator/dns.ts: change it there.

function Clear-DnsClientCache {
    <#
    .SYNOPSIS
    Stands in for Clear-DnsClientCache of the module DnsClient.
    #>
    [CmdletBinding(SupportsShouldProcess, PositionalBinding = $false)]
    param(
        [object[]] $CimSession,
        [int] $ThrottleLimit,
        [switch] $AsJob
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Clear-DnsClientCache' -Passed @($PSBoundParameters.Keys) -Implemented @()
    if (-not $PSCmdlet.ShouldProcess('the simulated Windows')) {
        return
    }
    try {
        Assert-LabReached
        Invoke-LabClearDnsClientCache
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
