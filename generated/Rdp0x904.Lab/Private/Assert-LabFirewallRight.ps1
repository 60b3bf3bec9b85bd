# Generated from src/simulator/firewall.ts: change it there.

function Assert-LabFirewallRight {
    [CmdletBinding()]
    param()

    if ($script:Lab.Host.Account -eq 'User') {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new('Access is denied.'),
            'Windows System Error 5',
            'PermissionDenied',
            $null
        )
    }
}
