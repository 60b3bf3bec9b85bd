# Generated from src/windows/changes/firewall-rule.ts: change it there.

function Write-FirewallRule {
    <#
    .SYNOPSIS
    Gives a rule of ours another scope. What it does to a program never changes, so that stays.
    #>
    [CmdletBinding()]
    param(
        $Change,
        $Current,
        [string] $Enabled
    )

    if (-not [string]::Equals($Current.RuleGroup, 'Rdp0x904')) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("The firewall rule $($Change.Name) was not made by this toolkit, so what it lets in is not changed."),
            'FirewallRuleForeign',
            'InvalidOperation',
            $null
        )
    }
    if ($Change.Program.Length -ne 0) {
        $parameters = @{
            Name        = $Change.Name
            Enabled     = $Enabled
            Profile     = $Change.Profiles
            Confirm     = $false
            ErrorAction = 'Stop'
        }
        Set-NetFirewallRule @parameters
        return
    }
    Assert-FirewallScope -Change $Change
    $parameters = @{
        Name          = $Change.Name
        Enabled       = $Enabled
        Profile       = $Change.Profiles
        Protocol      = $Change.Protocol
        LocalPort     = @($Change.LocalPort -csplit ',', 0, 'SimpleMatch')
        RemoteAddress = @(Split-Address -Addresses $Change.RemoteAddresses)
        Confirm       = $false
        ErrorAction   = 'Stop'
    }
    Set-NetFirewallRule @parameters
}
