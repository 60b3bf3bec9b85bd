# Generated from src/windows/changes/firewall-rule.ts: change it there.

function Get-FirewallRuleWayBack {
    <#
    .SYNOPSIS
    The change that would bring back what is there now; none for a rule that neither is there nor is to
    be made.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Change
    )

    Assert-LiteralName -Name $Change.Name
    $current = Find-FirewallRule -Name $Change.Name
    if ($null -eq $current) {
        if ($Change.Protocol.Length -eq 0) {
            return $null
        }
        return [pscustomobject]@{
            Kind            = $Change.Kind
            Name            = $Change.Name
            Protocol        = $Change.Protocol
            LocalPort       = $Change.LocalPort
            RemoteAddresses = $Change.RemoteAddresses
            Profiles        = $Change.Profiles
            Program         = $Change.Program
            State           = 'Absent'
        }
    }
    $state = if ($current.Enabled) { 'Enabled' } else { 'Disabled' }
    if (-not [string]::Equals($current.RuleGroup, 'Rdp0x904')) {
        return ConvertTo-FirewallRuleChange -Name $Change.Name -State $state
    }
    return [pscustomobject]@{
        Kind            = $Change.Kind
        Name            = $Change.Name
        State           = $state
        Protocol        = $current.Protocol
        LocalPort       = $current.LocalPorts
        RemoteAddresses = $current.RemoteAddresses
        Profiles        = $current.Profiles
        Program         = $current.Program
    }
}
