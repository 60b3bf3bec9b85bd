# Generated from src/simulator/listener.ts: change it there.

function Assert-LabListenerRight {
    [CmdletBinding()]
    param()

    if ($script:Lab.Host.Account -eq 'User') {
        throw [System.Management.Automation.ErrorRecord]::new([System.InvalidOperationException]::new('Access denied.'), 'HRESULT 0x80041003', 'PermissionDenied', $null)
    }
}
