# Generated from src/windows/changes/firewall-rule.ts: change it there.

function ConvertTo-FirewallRuleChange {
    <#
    .SYNOPSIS
    The change that switches an existing rule on or off.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Name,
        [string] $State
    )

    return [pscustomobject]@{
        Kind            = 'FirewallRule'
        Name            = $Name
        State           = $State
        Protocol        = ''
        LocalPort       = ''
        RemoteAddresses = ''
        Profiles        = ''
        Program         = ''
    }
}
