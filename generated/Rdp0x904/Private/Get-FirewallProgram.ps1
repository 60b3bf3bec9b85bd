# Generated from src/windows/firewall.ts: change it there.

function Get-FirewallProgram {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Rule
    )

    $program = (Get-NetFirewallApplicationFilter -AssociatedNetFirewallRule $Rule -ErrorAction Stop).Program
    if ([string]::Equals($program, 'Any')) {
        return ''
    }
    return $program
}
