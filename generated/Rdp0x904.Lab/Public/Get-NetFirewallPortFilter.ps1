# Generated from src/simulator/firewall.ts: change it there.

function Get-NetFirewallPortFilter {
    <#
    .SYNOPSIS
    Stands in for Get-NetFirewallPortFilter of the module NetSecurity.
    #>
    [CmdletBinding(PositionalBinding = $false, DefaultParameterSetName = 'All')]
    [OutputType('Microsoft.Management.Infrastructure.CimInstance#MSFT_NetProtocolPortFilter')]
    param(
        [Parameter(ParameterSetName = 'All')]
        [switch] $All,

        [string] $PolicyStore,

        [string] $GPOSession,

        [object[]] $CimSession,

        [int] $ThrottleLimit,

        [switch] $AsJob,

        [Parameter(ParameterSetName = 'Protocol')]
        [string[]] $Protocol = @(),

        [Parameter(ParameterSetName = 'Protocol')]
        [object[]] $DynamicTarget,

        [Parameter(ParameterSetName = 'AssociatedNetFirewallRule', Mandatory)]
        [PSTypeName('Microsoft.Management.Infrastructure.CimInstance#MSFT_NetFirewallRule')]
        [object] $AssociatedNetFirewallRule,

        [Parameter(ParameterSetName = 'AssociatedNetIPsecRule', Mandatory)]
        [PSTypeName('Microsoft.Management.Infrastructure.CimInstance#MSFT_NetConSecRule')]
        [object] $AssociatedNetIPsecRule
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Get-NetFirewallPortFilter' -Passed @($PSBoundParameters.Keys) -Implemented @('AssociatedNetFirewallRule', 'Protocol', 'PolicyStore')
    $received = [pscustomobject]@{
        AssociatedNetFirewallRule = $AssociatedNetFirewallRule
        Protocol                  = $Protocol
        PolicyStore               = $PolicyStore
    }
    try {
        Assert-LabReached
        Invoke-LabGetNetFirewallPortFilter -Received $received |
            ForEach-Object {
                $_.PSTypeNames.Insert(0, 'Microsoft.Management.Infrastructure.CimInstance#MSFT_NetProtocolPortFilter')
                $_
            }
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
