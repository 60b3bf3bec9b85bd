# Generated from src/simulator/network.ts: change it there.

function Set-NetIPInterface {
    <#
    .SYNOPSIS
    Stands in for Set-NetIPInterface of the module NetTCPIP.
    #>
    [CmdletBinding(SupportsShouldProcess, PositionalBinding = $false, DefaultParameterSetName = 'InterfaceAlias')]
    param(
        [Parameter(ParameterSetName = 'InterfaceAlias', Position = 0)]
        [string[]] $InterfaceAlias,

        [Parameter(ParameterSetName = 'InterfaceAlias')]
        [uint32[]] $InterfaceIndex = @(),

        [Parameter(ParameterSetName = 'InterfaceAlias')]
        [AddressFamily[]] $AddressFamily = @(),

        [Parameter(ParameterSetName = 'InterfaceAlias')]
        [uint32[]] $ReachableTime,

        [Parameter(ParameterSetName = 'InterfaceAlias')]
        [object[]] $NeighborDiscoverySupported,

        [Parameter(ParameterSetName = 'InterfaceAlias')]
        [uint32[]] $CompartmentId,

        [Parameter(ParameterSetName = 'InterfaceAlias')]
        [string] $PolicyStore,

        [Parameter(ParameterSetName = 'InterfaceAlias')]
        [switch] $IncludeAllCompartments,

        [object] $Forwarding,

        [object] $ClampMss,

        [object] $Advertising,

        [uint32] $NlMtuBytes,

        [uint32] $InterfaceMetric,

        [object] $NeighborUnreachabilityDetection,

        [uint32] $BaseReachableTimeMs,

        [uint32] $RetransmitTimeMs,

        [uint32] $DadTransmits,

        [uint32] $DadRetransmitTimeMs,

        [object] $RouterDiscovery,

        [object] $ManagedAddressConfiguration,

        [object] $OtherStatefulConfiguration,

        [object] $WeakHostSend,

        [object] $WeakHostReceive,

        [object] $IgnoreDefaultRoutes,

        [timespan] $AdvertisedRouterLifetime,

        [object] $AdvertiseDefaultRoute,

        [uint32] $CurrentHopLimit,

        [object] $ForceArpNdWolPattern,

        [object] $DirectedMacWolPattern,

        [object] $EcnMarking,

        [object] $Dhcp,

        [object] $AutomaticMetric,

        [object[]] $CimSession,

        [int] $ThrottleLimit,

        [switch] $AsJob,

        [switch] $PassThru,

        [Parameter(ParameterSetName = 'InputObject', Mandatory)]
        [PSTypeName('Microsoft.Management.Infrastructure.CimInstance#MSFT_NetIPInterface')]
        [object[]] $InputObject
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Set-NetIPInterface' -Passed @($PSBoundParameters.Keys) -Implemented @('InterfaceIndex', 'AddressFamily', 'NlMtuBytes', 'PolicyStore')
    if (-not $PSCmdlet.ShouldProcess('the simulated Windows')) {
        return
    }
    $received = [pscustomobject]@{
        InterfaceIndex = $InterfaceIndex
        AddressFamily  = [string[]] $AddressFamily
        NlMtuBytes     = $NlMtuBytes
        PolicyStore    = $PolicyStore
    }
    try {
        Assert-LabReached
        Invoke-LabSetNetIPInterface -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
