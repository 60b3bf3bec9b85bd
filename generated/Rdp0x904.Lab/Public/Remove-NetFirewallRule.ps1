# Generated from src/simulator/firewall.ts: change it there.

function Remove-NetFirewallRule {
    <#
    .SYNOPSIS
    Stands in for Remove-NetFirewallRule of the module NetSecurity.
    #>
    [CmdletBinding(SupportsShouldProcess, PositionalBinding = $false, DefaultParameterSetName = 'All')]
    param(
        [Parameter(ParameterSetName = 'All')]
        [switch] $All,

        [Parameter(ParameterSetName = 'All')]
        [Parameter(ParameterSetName = 'Name')]
        [Parameter(ParameterSetName = 'DisplayName')]
        [Parameter(ParameterSetName = 'Description')]
        [Parameter(ParameterSetName = 'AssociatedNetFirewallAddressFilter')]
        [Parameter(ParameterSetName = 'AssociatedNetFirewallApplicationFilter')]
        [Parameter(ParameterSetName = 'AssociatedNetFirewallInterfaceFilter')]
        [Parameter(ParameterSetName = 'AssociatedNetFirewallInterfaceTypeFilter')]
        [Parameter(ParameterSetName = 'AssociatedNetFirewallPortFilter')]
        [Parameter(ParameterSetName = 'AssociatedNetFirewallSecurityFilter')]
        [Parameter(ParameterSetName = 'AssociatedNetFirewallServiceFilter')]
        [Parameter(ParameterSetName = 'AssociatedNetFirewallProfile')]
        [string] $PolicyStore,

        [Parameter(ParameterSetName = 'All')]
        [Parameter(ParameterSetName = 'Name')]
        [Parameter(ParameterSetName = 'DisplayName')]
        [Parameter(ParameterSetName = 'Description')]
        [Parameter(ParameterSetName = 'AssociatedNetFirewallAddressFilter')]
        [Parameter(ParameterSetName = 'AssociatedNetFirewallApplicationFilter')]
        [Parameter(ParameterSetName = 'AssociatedNetFirewallInterfaceFilter')]
        [Parameter(ParameterSetName = 'AssociatedNetFirewallInterfaceTypeFilter')]
        [Parameter(ParameterSetName = 'AssociatedNetFirewallPortFilter')]
        [Parameter(ParameterSetName = 'AssociatedNetFirewallSecurityFilter')]
        [Parameter(ParameterSetName = 'AssociatedNetFirewallServiceFilter')]
        [Parameter(ParameterSetName = 'AssociatedNetFirewallProfile')]
        [string] $GPOSession,

        [Parameter(ParameterSetName = 'All')]
        [Parameter(ParameterSetName = 'Name')]
        [Parameter(ParameterSetName = 'DisplayName')]
        [Parameter(ParameterSetName = 'Description')]
        [Parameter(ParameterSetName = 'AssociatedNetFirewallAddressFilter')]
        [Parameter(ParameterSetName = 'AssociatedNetFirewallApplicationFilter')]
        [Parameter(ParameterSetName = 'AssociatedNetFirewallInterfaceFilter')]
        [Parameter(ParameterSetName = 'AssociatedNetFirewallInterfaceTypeFilter')]
        [Parameter(ParameterSetName = 'AssociatedNetFirewallPortFilter')]
        [Parameter(ParameterSetName = 'AssociatedNetFirewallSecurityFilter')]
        [Parameter(ParameterSetName = 'AssociatedNetFirewallServiceFilter')]
        [Parameter(ParameterSetName = 'AssociatedNetFirewallProfile')]
        [switch] $TracePolicyStore,

        [object[]] $CimSession,

        [int] $ThrottleLimit,

        [switch] $AsJob,

        [switch] $PassThru,

        [Parameter(ParameterSetName = 'Name', Mandatory, Position = 0)]
        [string[]] $Name = @(),

        [Parameter(ParameterSetName = 'DisplayName', Mandatory)]
        [string[]] $DisplayName,

        [Parameter(ParameterSetName = 'Description')]
        [string[]] $Description,

        [Parameter(ParameterSetName = 'Description')]
        [string[]] $DisplayGroup,

        [Parameter(ParameterSetName = 'Description')]
        [string[]] $Group,

        [Parameter(ParameterSetName = 'Description')]
        [Enabled[]] $Enabled,

        [Parameter(ParameterSetName = 'Description')]
        [Direction[]] $Direction,

        [Parameter(ParameterSetName = 'Description')]
        [Action[]] $Action,

        [Parameter(ParameterSetName = 'Description')]
        [object[]] $EdgeTraversalPolicy,

        [Parameter(ParameterSetName = 'Description')]
        [bool[]] $LooseSourceMapping,

        [Parameter(ParameterSetName = 'Description')]
        [bool[]] $LocalOnlyMapping,

        [Parameter(ParameterSetName = 'Description')]
        [string[]] $Owner,

        [Parameter(ParameterSetName = 'Description')]
        [object[]] $PrimaryStatus,

        [Parameter(ParameterSetName = 'Description')]
        [string[]] $Status,

        [Parameter(ParameterSetName = 'Description')]
        [string[]] $PolicyStoreSource,

        [Parameter(ParameterSetName = 'Description')]
        [object[]] $PolicyStoreSourceType,

        [Parameter(ParameterSetName = 'AssociatedNetFirewallAddressFilter', Mandatory)]
        [PSTypeName('Microsoft.Management.Infrastructure.CimInstance#MSFT_NetAddressFilter')]
        [object] $AssociatedNetFirewallAddressFilter,

        [Parameter(ParameterSetName = 'AssociatedNetFirewallApplicationFilter', Mandatory)]
        [PSTypeName('Microsoft.Management.Infrastructure.CimInstance#MSFT_NetApplicationFilter')]
        [object] $AssociatedNetFirewallApplicationFilter,

        [Parameter(ParameterSetName = 'AssociatedNetFirewallInterfaceFilter', Mandatory)]
        [PSTypeName('Microsoft.Management.Infrastructure.CimInstance#MSFT_NetInterfaceFilter')]
        [object] $AssociatedNetFirewallInterfaceFilter,

        [Parameter(ParameterSetName = 'AssociatedNetFirewallInterfaceTypeFilter', Mandatory)]
        [PSTypeName('Microsoft.Management.Infrastructure.CimInstance#MSFT_NetInterfaceTypeFilter')]
        [object] $AssociatedNetFirewallInterfaceTypeFilter,

        [Parameter(ParameterSetName = 'AssociatedNetFirewallPortFilter', Mandatory)]
        [PSTypeName('Microsoft.Management.Infrastructure.CimInstance#MSFT_NetProtocolPortFilter')]
        [object] $AssociatedNetFirewallPortFilter,

        [Parameter(ParameterSetName = 'AssociatedNetFirewallSecurityFilter', Mandatory)]
        [PSTypeName('Microsoft.Management.Infrastructure.CimInstance#MSFT_NetNetworkLayerSecurityFilter')]
        [object] $AssociatedNetFirewallSecurityFilter,

        [Parameter(ParameterSetName = 'AssociatedNetFirewallServiceFilter', Mandatory)]
        [PSTypeName('Microsoft.Management.Infrastructure.CimInstance#MSFT_NetServiceFilter')]
        [object] $AssociatedNetFirewallServiceFilter,

        [Parameter(ParameterSetName = 'AssociatedNetFirewallProfile', Mandatory)]
        [PSTypeName('Microsoft.Management.Infrastructure.CimInstance#MSFT_NetFirewallProfile')]
        [object] $AssociatedNetFirewallProfile,

        [Parameter(ParameterSetName = 'InputObject', Mandatory)]
        [PSTypeName('Microsoft.Management.Infrastructure.CimInstance#MSFT_NetFirewallRule')]
        [object[]] $InputObject
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Remove-NetFirewallRule' -Passed @($PSBoundParameters.Keys) -Implemented @('Name')
    if (-not $PSCmdlet.ShouldProcess('the simulated Windows')) {
        return
    }
    $received = [pscustomobject]@{
        Name = $Name
    }
    try {
        Assert-LabReached
        Invoke-LabRemoveNetFirewallRule -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
