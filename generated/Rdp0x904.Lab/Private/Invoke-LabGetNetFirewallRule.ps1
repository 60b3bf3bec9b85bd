# Generated from src/simulator/firewall.ts: change it there.

function Invoke-LabGetNetFirewallRule {
    <#
    .SYNOPSIS
    Get-NetFirewallRule by name, by group or by port filter. By name and group it knows the rules of
    this computer alone. Finding none is an error (learn.microsoft.com, Get-NetFirewallRule,
    -PolicyStore; the error of every command that is made of a CIM class).
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Received
    )

    if ($null -ne $Received.AssociatedNetFirewallPortFilter) {
        $filter = $Received.AssociatedNetFirewallPortFilter
        return @(ConvertTo-LabFirewallRule -Entry (Resolve-LabFirewallRule -Name $filter.InstanceID))
    }
    $found = [System.Collections.Generic.List[object]]::new()
    foreach ($entry in $script:Lab.Host.FirewallRules) {
        $named = $false
        foreach ($each in $Received.Name) {
            if (Test-LabPathEqual -One $each -Other $entry.Name) {
                $named = $true
                break
            }
        }
        $grouped = $false
        foreach ($each in $Received.Group) {
            if (Test-LabPathEqual -One $each -Other $entry.RuleGroup) {
                $grouped = $true
                break
            }
        }
        if (-not $entry.FromPolicy -and ($named -or $grouped)) {
            $found.Add((ConvertTo-LabFirewallRule -Entry $entry))
        }
    }
    if ($found.Count -eq 0) {
        $byName = $Received.Name.Count -gt 0
        $wanted = if ($byName) { $Received.Name -join ',' } else { $Received.Group -join ',' }
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("No MSFT_NetFirewallRule objects found that are named or grouped '$wanted'."),
            $(
                if ($byName) {
                    'CmdletizationQuery_NotFound_InstanceID'
                } else {
                    'CmdletizationQuery_NotFound_RuleGroup'
                }
            ),
            'ObjectNotFound',
            $null
        )
    }
    return $found.ToArray()
}
