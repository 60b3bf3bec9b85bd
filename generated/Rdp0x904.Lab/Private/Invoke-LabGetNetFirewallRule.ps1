# Generated from src/simulator/firewall.ts: change it there.

function Invoke-LabGetNetFirewallRule {
    <#
    .SYNOPSIS
    Get-NetFirewallRule by name or by group. Finding none is an error (learn.microsoft.com,
    Get-NetFirewallRule; the error of every command that is made of a CIM class).
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Received
    )

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
        if (-not $named -and -not $grouped) {
            continue
        }
        $found.Add(
            [pscustomobject]@{
                Name        = $entry.Name
                DisplayName = $entry.DisplayName
                Group       = if ($entry.RuleGroup.Length -eq 0) { $null } else { $entry.RuleGroup }
                Enabled     = $(if ($entry.Enabled) { 'True' } else { 'False' })
                Direction   = 'Inbound'
                Action      = 'Allow'
            }
        )
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
