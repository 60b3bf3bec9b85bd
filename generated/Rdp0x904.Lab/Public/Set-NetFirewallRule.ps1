# Generated from src/simulator/firewall.ts: change it there.

function Set-NetFirewallRule {
    <#
    .SYNOPSIS
    Stands in for Set-NetFirewallRule of the module NetSecurity.
    #>
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [string[]] $Name = @(),

        [ValidateSet('True', 'False')]
        [string] $Enabled,

        [string] $Profile,

        [string] $Protocol,

        [string[]] $LocalPort = @(),

        [string[]] $RemoteAddress = @()
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    $received = [pscustomobject]@{
        Name          = $Name
        Enabled       = $Enabled
        Confirm       = $false
        Profile       = $Profile
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
