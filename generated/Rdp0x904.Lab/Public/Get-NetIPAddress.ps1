# Generated from src/simulator/dns.ts: change it there.

function Get-NetIPAddress {
    <#
    .SYNOPSIS
    Stands in for Get-NetIPAddress of the module NetTCPIP.
    #>
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Position = 0)]
        [string[]] $IPAddress,

        [uint32[]] $InterfaceIndex,

        [string[]] $InterfaceAlias,

        [AddressFamily[]] $AddressFamily,

        [object[]] $Type,

        [object[]] $PrefixLength,

        [object[]] $PrefixOrigin,

        [object[]] $SuffixOrigin,

        [object[]] $AddressState,

        [timespan[]] $ValidLifetime,

        [timespan[]] $PreferredLifetime,

        [bool[]] $SkipAsSource,

        [PSTypeName('Microsoft.Management.Infrastructure.CimInstance#MSFT_NetIPInterface')]
        [object] $AssociatedIPInterface,

        [string] $PolicyStore,

        [switch] $IncludeAllCompartments,

        [object[]] $CimSession,

        [int] $ThrottleLimit,

        [switch] $AsJob
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Get-NetIPAddress' -Passed @($PSBoundParameters.Keys) -Implemented @()
    try {
        Assert-LabReached
        Invoke-LabGetNetIPAddress
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
