# Generated from src/windows/changes/firewall-rule.ts: change it there.

function Add-FirewallRule {
    [CmdletBinding()]
    param(
        $Change,
        [string] $Enabled
    )

    $addresses = @(Split-Address -Addresses $Change.RemoteAddresses)
    if (@($addresses | Where-Object { $_.Length -eq 0 -or [string]::Equals($_.ToLowerInvariant(), 'any') }).Count -gt 0) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("The rule $($Change.Name) would let in everybody. Name the addresses that it is for."),
            'FirewallRuleUnscoped',
            'InvalidArgument',
            $null
        )
    }
    $parameters = @{
        Name          = $Change.Name
        DisplayName   = $Change.Name
        Group         = 'Rdp0x904'
        Enabled       = $Enabled
        Direction     = 'Inbound'
        Action        = 'Allow'
        Protocol      = $Change.Protocol
        LocalPort     = @($Change.LocalPort -csplit ',', 0, 'SimpleMatch')
        RemoteAddress = $addresses
        Confirm       = $false
        ErrorAction   = 'Stop'
    }
    $null = New-NetFirewallRule @parameters
}
