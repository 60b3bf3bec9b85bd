# Generated from src/windows/firewall-view.ts: change it there.

function Get-FirewallProfileState {
    [CmdletBinding()]
    [OutputType([object[]])]
    param()

    $used = @(@(Get-NetConnectionProfile -ErrorAction SilentlyContinue) | ForEach-Object { $_.NetworkCategory.ToString() })
    return @(
        @(Get-NetFirewallProfile -PolicyStore ActiveStore -ErrorAction Stop) |
            ForEach-Object {
                $found = $false
                foreach ($category in $used) {
                    if ([string]::Equals($category, $_.Name) -or
                        ([string]::Equals($_.Name, 'Domain') -and $category -eq 'DomainAuthenticated')) {
                        $found = $true
                        break
                    }
                }
                [pscustomobject]@{
                    Name            = $_.Name
                    InUse           = $found
                    Enabled         = $_.Enabled.ToString() -ne 'False'
                    RulesCount      = $_.AllowInboundRules.ToString() -ne 'False'
                    LocalRulesCount = $_.AllowLocalFirewallRules.ToString() -ne 'False'
                    OutboundBlocked = $_.DefaultOutboundAction.ToString() -eq 'Block'
                }
            }
    )
}
