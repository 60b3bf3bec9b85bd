# Generated from src/simulator/firewall.ts: change it there.

function Get-NetFirewallRule {
    <#
    .SYNOPSIS
    Stands in for Get-NetFirewallRule of the module NetSecurity.
    #>
    [CmdletBinding(PositionalBinding = $false, DefaultParameterSetName = 'All')]
    [OutputType('Microsoft.Management.Infrastructure.CimInstance#MSFT_NetFirewallRule')]
    param(
        [Parameter(ParameterSetName = 'All')]
        [switch] $All,

        [string] $PolicyStore,

        [string] $GPOSession,

        [switch] $TracePolicyStore,

        [object[]] $CimSession,

        [int] $ThrottleLimit,

        [switch] $AsJob,

        [Parameter(ParameterSetName = 'Name', Mandatory, Position = 0)]
        [string[]] $Name = @(),

        [Parameter(ParameterSetName = 'DisplayName', Mandatory)]
        [string[]] $DisplayName,

        [Parameter(ParameterSetName = 'Description')]
        [string[]] $Description,

        [Parameter(ParameterSetName = 'Description')]
        [string[]] $DisplayGroup,

        [Parameter(ParameterSetName = 'Description')]
        [string[]] $Group = @(),

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
        [object] $AssociatedNetFirewallProfile
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Get-NetFirewallRule' -Passed @($PSBoundParameters.Keys) -Implemented @('Name', 'Group', 'AssociatedNetFirewallPortFilter')
    $received = [pscustomobject]@{
        Name                            = $Name
        Group                           = $Group
        AssociatedNetFirewallPortFilter = $AssociatedNetFirewallPortFilter
    }
    try {
        Assert-LabReached
        Invoke-LabGetNetFirewallRule -Received $received |
            ForEach-Object {
                $_.PSTypeNames.Insert(0, 'Microsoft.Management.Infrastructure.CimInstance#MSFT_NetFirewallRule')
                $_
            }
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
