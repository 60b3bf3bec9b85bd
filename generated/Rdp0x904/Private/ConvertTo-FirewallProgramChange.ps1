# Generated from src/windows/changes/firewall-rule.ts: change it there.

function ConvertTo-FirewallProgramChange {
    <#
    .SYNOPSIS
    The change that lets a program out by a rule of ours.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Name,
        [string] $Program,
        [string] $Profiles
    )

    return [pscustomobject]@{
        Kind            = 'FirewallRule'
        Name            = $Name
        State           = 'Enabled'
        Protocol        = 'Any'
        LocalPort       = 'Any'
        RemoteAddresses = 'Any'
        Profiles        = $Profiles
        Program         = $Program
    }
}
