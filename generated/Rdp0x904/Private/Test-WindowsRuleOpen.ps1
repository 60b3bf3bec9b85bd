# Generated from src/recipes/enable-rdp-firewall.ts: change it there.

function Test-WindowsRuleOpen {
    <#
    .SYNOPSIS
    Whether a protocol gets in once the rules of Windows are enabled.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Access,
        $Network,
        [string] $Protocol
    )

    if (Test-FirewallOpen -View $Access.Firewall -Network $Network -Protocol $Protocol) {
        return $true
    }
    foreach ($each in $Access.WindowsRules) {
        if ([string]::Equals($each.Protocol, $Protocol) -and
            (Test-PortList -Ports $each.LocalPorts -Port $Access.Port.Number) -and
            (Test-ProfileName -Profiles $each.Profiles -Name $Network.Name)) {
            return $true
        }
    }
    return $false
}
