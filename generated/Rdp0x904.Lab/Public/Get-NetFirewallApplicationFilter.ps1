# Generated from src/simulator/firewall.ts: change it there.

function Get-NetFirewallApplicationFilter {
    <#
    .SYNOPSIS
    Stands in for Get-NetFirewallApplicationFilter of the module NetSecurity.
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

        [Parameter(ParameterSetName = 'Program')]
        [string[]] $Program,

        [Parameter(ParameterSetName = 'Program')]
        [string[]] $Package,

        [Parameter(ParameterSetName = 'AssociatedNetFirewallRule', Mandatory)]
        [PSTypeName('Microsoft.Management.Infrastructure.CimInstance#MSFT_NetFirewallRule')]
        [object] $AssociatedNetFirewallRule
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Get-NetFirewallApplicationFilter' -Passed @($PSBoundParameters.Keys) -Implemented @('AssociatedNetFirewallRule')
    $received = [pscustomobject]@{
        AssociatedNetFirewallRule = $AssociatedNetFirewallRule
    }
    try {
        Assert-LabReached
        Invoke-LabGetNetFirewallApplicationFilter -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
