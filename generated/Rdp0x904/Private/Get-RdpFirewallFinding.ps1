# Generated from src/recipes/enable-rdp-firewall.ts: change it there.

function Get-RdpFirewallFinding {
    <#
    .SYNOPSIS
    What the observation of Enable-RdpFirewall means.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Access
    )

    $denied = $Access.Denied
    $firewall = $Access.Firewall
    $used = @($firewall.Profiles | Where-Object { $_.InUse })
    $open = [pscustomobject]@{
        PSTypeName = 'Rdp0x904.Finding'
        Cause      = 16
        Id         = 'FirewallOpen'
        Status     = 'healthy'
        Title      = 'Remote Desktop is switched on, and the firewall lets it in.'
        Evidence   = @((Get-PolicySettingEvidence -Setting $denied)) + @($firewall.Profiles | ForEach-Object { Get-FirewallProfileEvidence -Access $Access -Network $_ })
        Grade      = 'X'
        Impact     = 'none'
        ClientCode = '0x204'
        Repair     = ''
    }
    $findings = [System.Collections.Generic.List[object]]::new()
    if ($denied.Winner -eq 'unknown') {
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $open.Cause
                Evidence   = $open.Evidence
                Grade      = $open.Grade
                Impact     = $open.Impact
                ClientCode = $open.ClientCode
                Repair     = $open.Repair
                Id         = 'RemoteDesktopSwitchUnknown'
                Status     = 'unknown'
                Title      = 'Whether Remote Desktop is switched on could not be read.'
            }
        )
    } elseif ((Get-RegistryNumber -Value $denied.Effective) -ne 0) {
        # Not set counts as off (learn.microsoft.com, unattended setup, "fDenyTSConnections").
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $open.Cause
                Evidence   = $open.Evidence
                Grade      = $open.Grade
                Impact     = $open.Impact
                ClientCode = $open.ClientCode
                Id         = 'RemoteDesktopOff'
                Status     = 'fault'
                Title      = 'Remote Desktop is switched off on this computer.'
                Repair     = if ($denied.Winner -eq 'policy') { '' } else { 'Enable-RdpFirewall' }
            }
        )
    }
    if ($firewall.Failure.Length -ne 0) {
        $findings.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.Finding'
                Cause      = $open.Cause
                Grade      = $open.Grade
                Impact     = $open.Impact
                ClientCode = $open.ClientCode
                Repair     = $open.Repair
                Id         = 'FirewallUnknown'
                Status     = 'unknown'
                Title      = 'What the firewall does could not be read.'
                Evidence   = @(
                    [pscustomobject]@{
                        Source  = 'Windows Firewall'
                        Reading = $firewall.Failure
                    }
                )
            }
        )
    }
    foreach ($network in $used) {
        $seen = [pscustomobject]@{
            Cause      = $open.Cause
            Id         = $open.Id
            Status     = $open.Status
            Title      = $open.Title
            Grade      = $open.Grade
            Impact     = $open.Impact
            ClientCode = $open.ClientCode
            Repair     = $open.Repair
            Evidence   = @(Get-FirewallProfileEvidence -Access $Access -Network $network)
        }
        $blocking = Find-BlockingRule -View $firewall -Network $network -Protocol 'TCP'
        if (-not $network.Enabled) {
            $findings.Add(
                [pscustomobject]@{
                    PSTypeName = 'Rdp0x904.Finding'
                    Evidence   = $seen.Evidence
                    Cause      = $seen.Cause
                    Grade      = $seen.Grade
                    Impact     = $seen.Impact
                    ClientCode = $seen.ClientCode
                    Repair     = $seen.Repair
                    Id         = 'FirewallOff'
                    Status     = 'debt'
                    Title      = "The firewall is off on $($network.Name) networks. Unless another one is in its place, an administrator " + "switches it on: Set-NetFirewallProfile -Name $($network.Name) -Enabled True."
                }
            )
        } elseif (-not $network.RulesCount) {
            $findings.Add(
                [pscustomobject]@{
                    PSTypeName = 'Rdp0x904.Finding'
                    Evidence   = $seen.Evidence
                    Cause      = $seen.Cause
                    Grade      = $seen.Grade
                    Impact     = $seen.Impact
                    ClientCode = $seen.ClientCode
                    Repair     = $seen.Repair
                    Id         = 'FirewallBlocksAll'
                    Status     = 'fault'
                    Title      = "The firewall keeps out everything on $($network.Name) networks, whatever its rules say. An administrator " + "allows rules: Set-NetFirewallProfile -Name $($network.Name) -AllowInboundRules True, or Group Policy."
                }
            )
        } elseif ($null -ne $blocking) {
            $findings.Add(
                [pscustomobject]@{
                    PSTypeName = 'Rdp0x904.Finding'
                    Evidence   = $seen.Evidence
                    Cause      = $seen.Cause
                    Grade      = $seen.Grade
                    Impact     = $seen.Impact
                    ClientCode = $seen.ClientCode
                    Repair     = $seen.Repair
                    Id         = 'FirewallRuleBlocks'
                    Status     = 'fault'
                    Title      = "The firewall rule $($blocking.Name) keeps everybody out on $($network.Name) networks. Whoever made it " + 'disables it, or limits it to some addresses.'
                }
            )
        } elseif (-not (Test-FirewallOpen -View $firewall -Network $network -Protocol 'TCP')) {
            $findings.Add(
                [pscustomobject]@{
                    PSTypeName = 'Rdp0x904.Finding'
                    Evidence   = $seen.Evidence
                    Cause      = $seen.Cause
                    Grade      = $seen.Grade
                    Impact     = $seen.Impact
                    ClientCode = $seen.ClientCode
                    Id         = if ($network.LocalRulesCount) {
                        'FirewallClosed'
                    } else {
                        'FirewallPolicyForbids'
                    }
                    Status     = 'fault'
                    Title      = if ($network.LocalRulesCount) {
                        "No firewall rule lets Remote Desktop in on $($network.Name) networks."
                    } else {
                        "Policy lets only its own firewall rules count on $($network.Name) networks, and none lets Remote Desktop " + 'in. Whoever keeps the policy adds one.'
                    }
                    Repair     = if ($network.LocalRulesCount) { 'Enable-RdpFirewall' } else { '' }
                }
            )
        } elseif (-not (Test-FirewallOpen -View $firewall -Network $network -Protocol 'UDP')) {
            $findings.Add(
                [pscustomobject]@{
                    PSTypeName = 'Rdp0x904.Finding'
                    Evidence   = $seen.Evidence
                    Cause      = $seen.Cause
                    Impact     = $seen.Impact
                    Id         = 'FirewallUdpClosed'
                    Status     = 'debt'
                    Title      = "No firewall rule lets in the UDP half of Remote Desktop on $($network.Name) networks: TCP carries all."
                    Grade      = 'A'
                    ClientCode = '0x904'
                    Repair     = if ($network.LocalRulesCount -and
                        $null -eq (Find-BlockingRule -View $firewall -Network $network -Protocol 'UDP')) {
                        'Enable-RdpFirewall'
                    } else {
                        ''
                    }
                }
            )
        }
        $letOut = $false
        foreach ($each in $firewall.Rules) {
            if ($each.Direction -eq 'Outbound' -and -not $each.Blocks -and
                (Test-ProfileName -Profiles $each.Profiles -Name $network.Name)) {
                $letOut = $true
                break
            }
        }
        if ($network.OutboundBlocked -and -not $letOut -and
            $(if ($null -ne $Access.ClientRule) { $Access.ClientRule.Enabled } else { $null }) -ne $true) {
            $findings.Add(
                [pscustomobject]@{
                    PSTypeName = 'Rdp0x904.Finding'
                    Evidence   = $seen.Evidence
                    Cause      = $seen.Cause
                    Grade      = $seen.Grade
                    Impact     = $seen.Impact
                    ClientCode = $seen.ClientCode
                    Id         = 'ClientKeptIn'
                    Status     = 'suspect'
                    Title      = "The firewall lets nothing out on $($network.Name) networks without a rule: this computer is no client."
                    Repair     = if ($network.LocalRulesCount) { 'Enable-RdpFirewall -Client' } else { '' }
                }
            )
        }
    }
    if ($findings.Count -eq 0) {
        return @($open)
    }
    return $findings.ToArray()
}
