# Generated from src/simulator/firewall.ts: change it there.

function Get-NetFirewallProfile {
    <#
    .SYNOPSIS
    Stands in for Get-NetFirewallProfile of the module NetSecurity.
    #>
    [CmdletBinding(PositionalBinding = $false, DefaultParameterSetName = 'All')]
    param(
        [Parameter(ParameterSetName = 'All')]
        [switch] $All,

        [string] $PolicyStore,

        [string] $GPOSession,

        [object[]] $CimSession,

        [int] $ThrottleLimit,

        [switch] $AsJob,

        [Parameter(ParameterSetName = 'Name', Mandatory, Position = 0)]
        [string[]] $Name,

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
    Assert-LabImplemented -Command 'Get-NetFirewallProfile' -Passed @($PSBoundParameters.Keys) -Implemented @('PolicyStore')
    $received = [pscustomobject]@{
        PolicyStore = $PolicyStore
    }
    try {
        Assert-LabReached
        Invoke-LabGetNetFirewallProfile -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
