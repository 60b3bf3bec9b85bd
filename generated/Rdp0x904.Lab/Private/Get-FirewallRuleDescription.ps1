# Generated from src/windows/changes/firewall-rule.ts: change it there.

function Get-FirewallRuleDescription {
    <#
    .SYNOPSIS
    What the change touches and does, for the prompt.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Change
    )

    $target = "Firewall rule $($Change.Name)"
    if ($Change.State -eq 'Absent') {
        return [pscustomobject]@{
            Target = $target
            Action = 'Remove the rule'
            Impact = 'own connection'
        }
    }
    if ($Change.Program.Length -ne 0) {
        return [pscustomobject]@{
            Target = $target
            Action = "Let out $($Change.Program), rule $($Change.State)"
            Impact = 'none'
        }
    }
    if ($Change.Protocol.Length -ne 0) {
        $scope = "$($Change.Protocol) port $($Change.LocalPort) from $($Change.RemoteAddresses)"
        return [pscustomobject]@{
            Target = $target
            Action = "Let in $scope, networks $($Change.Profiles), rule $($Change.State)"
            Impact = 'none'
        }
    }
    if ($Change.State -eq 'Enabled') {
        return [pscustomobject]@{
            Target = $target
            Action = 'Enable the rule'
            Impact = 'none'
        }
    }
    return [pscustomobject]@{
        Target = $target
        Action = 'Disable the rule'
        Impact = 'own connection'
    }
}
