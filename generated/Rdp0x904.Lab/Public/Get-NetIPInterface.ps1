# Generated from src/simulator/network.ts: change it there.

function Get-NetIPInterface {
    <#
    .SYNOPSIS
    Stands in for Get-NetIPInterface of the module NetTCPIP.
    #>
    [CmdletBinding(PositionalBinding = $false, DefaultParameterSetName = 'InterfaceAlias')]
    [OutputType('Microsoft.Management.Infrastructure.CimInstance#MSFT_NetIPInterface')]
    param(
        [Parameter(ParameterSetName = 'InterfaceAlias', Position = 0)]
        [string[]] $InterfaceAlias = @(),

        [Parameter(ParameterSetName = 'InterfaceAlias')]
        [uint32[]] $InterfaceIndex = @(),

        [Parameter(ParameterSetName = 'InterfaceAlias')]
        [AddressFamily[]] $AddressFamily = @(),

        [Parameter(ParameterSetName = 'InterfaceAlias')]
        [object[]] $Forwarding,

        [Parameter(ParameterSetName = 'InterfaceAlias')]
        [object[]] $ClampMss,

        [Parameter(ParameterSetName = 'InterfaceAlias')]
        [object[]] $Advertising,

        [Parameter(ParameterSetName = 'InterfaceAlias')]
        [uint32[]] $NlMtuBytes,

        [Parameter(ParameterSetName = 'InterfaceAlias')]
        [uint32[]] $InterfaceMetric,

        [Parameter(ParameterSetName = 'InterfaceAlias')]
        [object[]] $NeighborUnreachabilityDetection,

        [Parameter(ParameterSetName = 'InterfaceAlias')]
        [uint32[]] $BaseReachableTimeMs,

        [Parameter(ParameterSetName = 'InterfaceAlias')]
        [uint32[]] $ReachableTimeMs,

        [Parameter(ParameterSetName = 'InterfaceAlias')]
        [uint32[]] $RetransmitTimeMs,

        [Parameter(ParameterSetName = 'InterfaceAlias')]
        [uint32[]] $DadTransmits,

        [Parameter(ParameterSetName = 'InterfaceAlias')]
        [uint32[]] $DadRetransmitTimeMs,

        [Parameter(ParameterSetName = 'InterfaceAlias')]
        [object[]] $RouterDiscovery,

        [Parameter(ParameterSetName = 'InterfaceAlias')]
        [object[]] $ManagedAddressConfiguration,

        [Parameter(ParameterSetName = 'InterfaceAlias')]
        [object[]] $OtherStatefulConfiguration,

        [Parameter(ParameterSetName = 'InterfaceAlias')]
        [object[]] $WeakHostSend,

        [Parameter(ParameterSetName = 'InterfaceAlias')]
        [object[]] $WeakHostReceive,

        [Parameter(ParameterSetName = 'InterfaceAlias')]
        [object[]] $IgnoreDefaultRoutes,

        [Parameter(ParameterSetName = 'InterfaceAlias')]
        [timespan[]] $AdvertisedRouterLifetime,

        [Parameter(ParameterSetName = 'InterfaceAlias')]
        [object[]] $AdvertiseDefaultRoute,

        [Parameter(ParameterSetName = 'InterfaceAlias')]
        [uint32[]] $CurrentHopLimit,

        [Parameter(ParameterSetName = 'InterfaceAlias')]
        [object[]] $ForceArpNdWolPattern,

        [Parameter(ParameterSetName = 'InterfaceAlias')]
        [object[]] $DirectedMacWolPattern,

        [Parameter(ParameterSetName = 'InterfaceAlias')]
        [object[]] $EcnMarking,

        [Parameter(ParameterSetName = 'InterfaceAlias')]
        [object[]] $Dhcp,

        [Parameter(ParameterSetName = 'InterfaceAlias')]
        [object[]] $ConnectionState,

        [Parameter(ParameterSetName = 'InterfaceAlias')]
        [object[]] $AutomaticMetric,

        [Parameter(ParameterSetName = 'InterfaceAlias')]
        [object[]] $NeighborDiscoverySupported,

        [Parameter(ParameterSetName = 'InterfaceAlias')]
        [uint32[]] $CompartmentId,

        [Parameter(ParameterSetName = 'InterfaceAlias')]
        [string] $PolicyStore,

        [switch] $IncludeAllCompartments,

        [object[]] $CimSession,

        [int] $ThrottleLimit,

        [switch] $AsJob,

        [Parameter(ParameterSetName = 'AssociatedRoute')]
        [PSTypeName('Microsoft.Management.Infrastructure.CimInstance#MSFT_NetRoute')]
        [object] $AssociatedRoute,

        [Parameter(ParameterSetName = 'AssociatedIPAddress')]
        [PSTypeName('Microsoft.Management.Infrastructure.CimInstance#MSFT_NetIPAddress')]
        [object] $AssociatedIPAddress,

        [Parameter(ParameterSetName = 'AssociatedNeighbor')]
        [PSTypeName('Microsoft.Management.Infrastructure.CimInstance#MSFT_NetNeighbor')]
        [object] $AssociatedNeighbor,

        [Parameter(ParameterSetName = 'AssociatedAdapter')]
        [PSTypeName('Microsoft.Management.Infrastructure.CimInstance#MSFT_NetAdapter')]
        [object] $AssociatedAdapter
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Get-NetIPInterface' -Passed @($PSBoundParameters.Keys) -Implemented @('InterfaceAlias', 'InterfaceIndex', 'AddressFamily', 'PolicyStore')
    $received = [pscustomobject]@{
        InterfaceAlias = $InterfaceAlias
        InterfaceIndex = $InterfaceIndex
        AddressFamily  = [string[]] $AddressFamily
        PolicyStore    = $PolicyStore
    }
    try {
        Assert-LabReached
        Invoke-LabGetNetIPInterface -Received $received |
            ForEach-Object {
                $_.PSTypeNames.Insert(0, 'Microsoft.Management.Infrastructure.CimInstance#MSFT_NetIPInterface')
                $_
            }
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
