# Generated from src/recipes/enable-rdp-firewall.ts: change it there.

function Test-WindowsRuleOpen {
    <#
    .SYNOPSIS
    Whether both protocols get in once the rules of Windows are enabled.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Access,
        $Network
    )

    foreach ($protocol in @('TCP', 'UDP')) {
        if (Test-FirewallOpen -View $Access.Firewall -Network $Network -Protocol $protocol) {
            continue
        }
        $fitting = @(
            $Access.WindowsRules |
                Where-Object {
                    (
                        [string]::Equals($_.Protocol, $protocol) -and
                        (Test-PortList -Ports $_.LocalPorts -Port $Access.Port.Number)
                    )
                }
        )
        if (-not (@($fitting | Where-Object { Test-ProfileName -Profiles $_.Profiles -Name $Network.Name }).Count -gt 0)) {
            return $false
        }
    }
    return $true
}
