# Generated from src/simulator/firewall.ts: change it there.

function New-NetFirewallRule {
    <#
    .SYNOPSIS
    Stands in for New-NetFirewallRule of the module NetSecurity.
    #>
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [string] $Name,

        [string] $DisplayName,

        [string] $Group,

        [ValidateSet('True', 'False')]
        [string] $Enabled,

        [ValidateSet('Inbound', 'Outbound')]
        [string] $Direction,

        [ValidateSet('Allow', 'Block')]
        [string] $Action,

        [string] $Profile,

        [string] $Protocol,

        [string[]] $LocalPort = @(),

        [string[]] $RemoteAddress = @(),

        [string] $Program
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    $received = [pscustomobject]@{
        Name          = $Name
        DisplayName   = $DisplayName
        Group         = $Group
        Enabled       = $Enabled
        Direction     = $Direction
        Action        = $Action
        Profile       = $Profile
        Protocol      = $Protocol
        LocalPort     = $LocalPort
        RemoteAddress = $RemoteAddress
        Confirm       = $false
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
