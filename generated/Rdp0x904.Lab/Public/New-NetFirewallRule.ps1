# Generated from src/simulator/firewall.ts: change it there.

function New-NetFirewallRule {
    <#
    .SYNOPSIS
    Stands in for New-NetFirewallRule of the module NetSecurity.
    #>
    [CmdletBinding(SupportsShouldProcess, PositionalBinding = $false)]
    param(
        [Parameter(Mandatory)]
        [string] $DisplayName,

        [string] $PolicyStore,

        [string] $GPOSession,

        [string] $Name,

        [string] $Description,

        [string] $Group,

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

        [switch] $AsJob
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'New-NetFirewallRule' -Passed @($PSBoundParameters.Keys) -Implemented @(
        'Name',
        'DisplayName',
        'Group',
        'Enabled',
        'Direction',
        'Action',
        'Profile',
        'Protocol',
        'LocalPort',
        'RemoteAddress',
        'Program'
    )
    if (-not $PSCmdlet.ShouldProcess('the simulated Windows')) {
        return
    }
    $received = [pscustomobject]@{
        Name          = $Name
        DisplayName   = $DisplayName
        Group         = $Group
        Enabled       = [string] $Enabled
        Direction     = [string] $Direction
        Action        = [string] $Action
        Profile       = [string] $Profile
        Protocol      = $Protocol
        LocalPort     = $LocalPort
        RemoteAddress = $RemoteAddress
        Program       = $Program
    }
    try {
        Assert-LabReached
        Invoke-LabNewNetFirewallRule -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
