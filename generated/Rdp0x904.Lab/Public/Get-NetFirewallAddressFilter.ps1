# Generated from src/simulator/firewall.ts: change it there.

function Get-NetFirewallAddressFilter {
    <#
    .SYNOPSIS
    Stands in for Get-NetFirewallAddressFilter of the module NetSecurity.
    #>
    [CmdletBinding(PositionalBinding = $false, DefaultParameterSetName = 'All')]
    [OutputType('Microsoft.Management.Infrastructure.CimInstance#MSFT_NetAddressFilter')]
    param(
        [Parameter(ParameterSetName = 'All')]
        [switch] $All,

        [string] $PolicyStore,

        [string] $GPOSession,

        [object[]] $CimSession,

        [int] $ThrottleLimit,

        [switch] $AsJob,

        [Parameter(ParameterSetName = 'AssociatedNetFirewallRule', Mandatory)]
        [PSTypeName('Microsoft.Management.Infrastructure.CimInstance#MSFT_NetFirewallRule')]
        [object] $AssociatedNetFirewallRule,

        [Parameter(ParameterSetName = 'AssociatedNetIPsecRule', Mandatory)]
        [PSTypeName('Microsoft.Management.Infrastructure.CimInstance#MSFT_NetConSecRule')]
        [object] $AssociatedNetIPsecRule,

        [Parameter(ParameterSetName = 'AssociatedNetIPsecMainModeRule', Mandatory)]
        [PSTypeName('Microsoft.Management.Infrastructure.CimInstance#MSFT_NetMainModeRule')]
        [object] $AssociatedNetIPsecMainModeRule
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Get-NetFirewallAddressFilter' -Passed @($PSBoundParameters.Keys) -Implemented @('AssociatedNetFirewallRule')
    $received = [pscustomobject]@{
        AssociatedNetFirewallRule = $AssociatedNetFirewallRule
    }
    try {
        Assert-LabReached
        Invoke-LabGetNetFirewallAddressFilter -Received $received |
            ForEach-Object {
                $_.PSTypeNames.Insert(0, 'Microsoft.Management.Infrastructure.CimInstance#MSFT_NetAddressFilter')
                $_
            }
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
