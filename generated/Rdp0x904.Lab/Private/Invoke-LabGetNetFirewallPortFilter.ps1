# Generated from src/simulator/firewall.ts: change it there.

function Invoke-LabGetNetFirewallPortFilter {
    <#
    .SYNOPSIS
    Get-NetFirewallPortFilter of one rule, or of all rules in force for a protocol; a protocol that none
    names is an error (learn.microsoft.com, Get-NetFirewallPortFilter).
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Received
    )

    if ($null -ne $Received.AssociatedNetFirewallRule) {
        $rule = $Received.AssociatedNetFirewallRule
        return @(ConvertTo-LabPortFilter -Entry (Resolve-LabFirewallRule -Name $rule.Name))
    }
    $found = @(
        $script:Lab.Host.FirewallRules |
            Where-Object { [array]::IndexOf([string[]] $Received.Protocol, $_.Protocol) -ge 0 }
    )
    if ($found.Count -eq 0) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("No MSFT_NetProtocolPortFilter objects found with property 'Protocol' equal to '$($Received.Protocol -join ',')'."),
            'CmdletizationQuery_NotFound_Protocol',
            'ObjectNotFound',
            $null
        )
    }
    return @($found | ForEach-Object { ConvertTo-LabPortFilter -Entry $_ })
}
