# Generated from src/windows/changes/firewall-rule.ts: change it there.

function ConvertTo-FirewallScopeChange {
    <#
    .SYNOPSIS
    The change that makes a rule of ours, or gives one that is there this scope.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Name,
        $Scope
    )

    return [pscustomobject]@{
        Kind            = 'FirewallRule'
        Name            = $Name
        State           = 'Enabled'
        Protocol        = $Scope.Protocol
        LocalPort       = $Scope.LocalPort
        RemoteAddresses = $Scope.RemoteAddresses
        Profiles        = $Scope.Profiles
        Program         = ''
    }
}
