# Generated from src/windows/changes/certificate-binding.ts: change it there.

function Resolve-ListenerInstance {
    [CmdletBinding()]
    param()

    $parameters = @{
        ClassName   = 'Win32_TSGeneralSetting'
        Namespace   = 'root\cimv2\TerminalServices'
        'Filter'    = 'TerminalName = ''RDP-Tcp'''
        ErrorAction = 'Stop'
    }
    $found = @(Get-CimInstance @parameters)
    $setting = if ($found.Count -gt 0) { $found[0] } else { $null }
    if ($null -ne $setting) {
        return $setting
    }
    throw [System.Management.Automation.ErrorRecord]::new(
        [System.InvalidOperationException]::new('This computer has no listener RDP-Tcp.'),
        'ListenerMissing',
        'ObjectNotFound',
        $null
    )
}
