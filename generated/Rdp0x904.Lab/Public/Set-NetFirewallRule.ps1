# Generated from src/simulator/firewall.ts: change it there.

function Set-NetFirewallRule {
    <#
    .SYNOPSIS
    Stands in for Set-NetFirewallRule of the module NetSecurity.
    #>
    [CmdletBinding(SupportsShouldProcess, PositionalBinding = $false, DefaultParameterSetName = 'Name')]
    param(
        [Parameter(ParameterSetName = 'Name', Mandatory, Position = 0)]
        [string[]] $Name = @(),

        [Parameter(ParameterSetName = 'Name')]
        [Parameter(ParameterSetName = 'DisplayName')]
        [Parameter(ParameterSetName = 'DisplayGroup')]
        [Parameter(ParameterSetName = 'Group')]
        [string] $PolicyStore,

        [Parameter(ParameterSetName = 'Name')]
        [Parameter(ParameterSetName = 'DisplayName')]
        [Parameter(ParameterSetName = 'DisplayGroup')]
        [Parameter(ParameterSetName = 'Group')]
        [string] $GPOSession,

        [string] $NewDisplayName,

        [string] $Description,

        [Enabled] $Enabled,

        [Profile] $Profile,

        [string[]] $Platform,

        [Direction] $Direction,

        [Action] $Action,

        [object] $EdgeTraversalPolicy,

        [bool] $LooseSourceMapping,

        [bool] $LocalOnlyMapping,

        [string] $Owner,

        [string[]] $LocalAddress,

        [string[]] $RemoteAddress = @(),

        [string] $Protocol,

        [string[]] $LocalPort = @(),

        [string[]] $RemotePort,

        [string[]] $IcmpType,

        [object] $DynamicTarget,

        [string] $Program,

        [string] $Package,

        [string] $Service,

        [System.Management.Automation.WildcardPattern[]] $InterfaceAlias,

        [object] $InterfaceType,

        [string] $LocalUser,

        [string] $RemoteUser,

        [string] $RemoteMachine,

        [object] $Authentication,

        [object] $Encryption,

        [bool] $OverrideBlockRules,

        [object[]] $CimSession,

        [int] $ThrottleLimit,

        [switch] $AsJob,

        [switch] $PassThru,

        [Parameter(ParameterSetName = 'DisplayName', Mandatory)]
        [string[]] $DisplayName,

        [Parameter(ParameterSetName = 'DisplayGroup', Mandatory)]
        [string[]] $DisplayGroup,

        [Parameter(ParameterSetName = 'Group', Mandatory)]
        [string[]] $Group,

        [Parameter(ParameterSetName = 'InputObject', Mandatory)]
        [PSTypeName('Microsoft.Management.Infrastructure.CimInstance#MSFT_NetFirewallRule')]
        [object[]] $InputObject
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Set-NetFirewallRule' -Passed @($PSBoundParameters.Keys) -Implemented @('Name', 'Enabled', 'Profile', 'Protocol', 'LocalPort', 'RemoteAddress')
    if (-not $PSCmdlet.ShouldProcess('the simulated Windows')) {
        return
    }
    $received = [pscustomobject]@{
        Name          = $Name
        Enabled       = [string] $Enabled
        Profile       = [string] $Profile
        Protocol      = $Protocol
        LocalPort     = $LocalPort
        RemoteAddress = $RemoteAddress
    }
    try {
        Assert-LabReached
        Invoke-LabSetNetFirewallRule -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
