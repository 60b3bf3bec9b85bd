# Generated from src/windows/firewall-view.ts: change it there.

function Get-PortRule {
    <#
    .SYNOPSIS
    From the filters to the rules: asking every rule for its filter takes a minute on a real Windows.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [string] $Protocol,
        [long] $Port
    )

    $rules = [System.Collections.Generic.List[object]]::new()
    foreach ($filter in Get-ProtocolFilter -Protocol $Protocol) {
        $inbound = Test-PortList -Ports ($filter.LocalPort -join ',') -Port $Port
        if (-not $inbound -and -not (Test-PortList -Ports ($filter.RemotePort -join ',') -Port $Port)) {
            continue
        }
        foreach ($rule in Get-NetFirewallRule -AssociatedNetFirewallPortFilter $filter -ErrorAction Stop) {
            $direction = $rule.Direction.ToString()
            if ($rule.Enabled.ToString() -ne 'True' -or ($direction -eq 'Inbound') -ne $inbound) {
                continue
            }
            $rules.Add(
                [pscustomobject]@{
                    Name            = $rule.Name
                    Direction       = $direction
                    Protocol        = $Protocol
                    Blocks          = $rule.Action.ToString() -eq 'Block'
                    FromPolicy      = $rule.PolicyStoreSourceType.ToString() -eq 'GroupPolicy'
                    Profiles        = $rule.Profile.ToString()
                    RemoteAddresses = (Get-NetFirewallAddressFilter -AssociatedNetFirewallRule $rule -ErrorAction Stop).RemoteAddress -join ','
                }
            )
        }
    }
    return $rules.ToArray()
}
