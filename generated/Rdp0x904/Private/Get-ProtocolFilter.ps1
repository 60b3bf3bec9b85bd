# Generated from src/windows/firewall-view.ts: change it there.

function Get-ProtocolFilter {
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [string] $Protocol
    )

    try {
        return @(Get-NetFirewallPortFilter -Protocol $Protocol -PolicyStore ActiveStore -ErrorAction Stop)
    } catch {
        $failure = $_
        if ([string]::Equals($failure.CategoryInfo.Category.ToString(), 'ObjectNotFound')) {
            return @()
        }
        throw $failure
    }
}
