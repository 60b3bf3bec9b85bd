# Generated from src/windows/changes/firewall-rule.ts: change it there.

function Assert-FirewallScope {
    [CmdletBinding()]
    param(
        $Change
    )

    $matching = @(
        Split-Address -Addresses $Change.RemoteAddresses |
            Where-Object { $_.Length -eq 0 -or [string]::Equals($_.ToLowerInvariant(), 'any') }
    )
    if ($matching.Count -gt 0) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("The rule $($Change.Name) would let in everybody. Name the addresses that it is for."),
            'FirewallRuleUnscoped',
            'InvalidArgument',
            $null
        )
    }
}
