# Generated from src/simulator/firewall.ts: change it there.

function Resolve-LabFirewallRule {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Name
    )

    $entry = $null
    foreach ($each in $script:Lab.Host.FirewallRules) {
        if (Test-LabPathEqual -One $each.Name -Other $Name) {
            $entry = $each
            break
        }
    }
    if ($null -eq $entry) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("No MSFT_NetFirewallRule objects found with property 'InstanceID' equal to '$Name'."),
            'CmdletizationQuery_NotFound_InstanceID',
            'ObjectNotFound',
            $null
        )
    }
    return $entry
}
