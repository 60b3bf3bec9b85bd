# Generated from src/recipes/enable-rdp-firewall.ts: change it there.

function Get-RdpFirewallPlan {
    <#
    .SYNOPSIS
    The changes that Enable-RdpFirewall would make.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Access,
        $RemoteAddress,
        $Network,
        $Client,
        $IncludePolicy
    )

    $firewall = $Access.Firewall
    $port = $Access.Port
    $profiles = if ($null -ne $Network) { $Network } else { 'Any' }
    $wanted = @($firewall.Profiles | Where-Object { Test-ProfileName -Profiles $profiles -Name $_.Name })
    if ($firewall.Failure.Length -ne 0) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("The firewall could not be read: $($firewall.Failure) Start the service MpsSvc and run again."),
            'FirewallUnreadable',
            'ResourceUnavailable',
            $null
        )
    }
    if ($Client -eq $true) {
        $forbids = $null
        foreach ($each in $wanted) {
            if ($each.InUse -and $each.OutboundBlocked -and -not $each.LocalRulesCount) {
                $forbids = $each
                break
            }
        }
        if ($null -ne $forbids) {
            throw [System.Management.Automation.ErrorRecord]::new(
                [System.InvalidOperationException]::new("Group Policy forbids rules of this computer on $($forbids.Name) networks. Add the rule to the policy instead."),
                'PolicyWins',
                'InvalidOperation',
                $null
            )
        }
        if ($(if ($null -ne $Access.ClientRule) { $Access.ClientRule.Enabled } else { $null }) -eq $true -and
            [string]::Equals($Access.ClientRule.Profiles, $profiles)) {
            return @()
        }
        $parameters = @{
            Name     = 'Rdp0x904-Out-Client'
            Program  = '%SystemRoot%\System32\mstsc.exe'
            Profiles = $profiles
        }
        return @(ConvertTo-FirewallProgramChange @parameters)
    }
    if ($port.State -eq 'denied') {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("$($port.Value.Path) could not be read. Run again from an elevated PowerShell."),
            'AccessDenied',
            'PermissionDenied',
            $null
        )
    }
    $allowed = @(ConvertTo-AllowChange -Access $Access -IncludePolicy ($IncludePolicy -eq $true))
    foreach ($network2 in $wanted) {
        if ($network2.InUse -and $network2.Enabled) {
            Assert-FirewallHelp -Access $Access -Network $network2
        }
    }
    if ($null -ne $RemoteAddress -or $null -ne $Network) {
        $addresses = if ($null -eq $RemoteAddress) {
            'LocalSubnet'
        } else {
            $RemoteAddress -join ','
        }
        return $allowed + @(ConvertTo-OwnRuleChange -Access $Access -Addresses $addresses -Profiles $profiles)
    }
    $disabled = @($Access.WindowsRules | Where-Object { -not $_.Enabled })
    $enabling = @($disabled | ForEach-Object { ConvertTo-FirewallRuleChange -Name $_.Name -State 'Enabled' })
    $covered = $true
    foreach ($each in $wanted) {
        if (-not (Test-WindowsRuleOpen -Access $Access -Network $each)) {
            $covered = $false
            break
        }
    }
    $own = @(
        if ($covered) {
            @()
        } else {
            @(ConvertTo-OwnRuleChange -Access $Access -Addresses 'LocalSubnet' -Profiles $profiles)
        }
    )
    return $allowed + $enabling + $own
}
