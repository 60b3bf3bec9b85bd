# Generated from src/engine/tunnel.ts: change it there.

function Invoke-TunnelProgram {
    [CmdletBinding()]
    param(
        [string] $Parameters
    )

    try {
        return Open-TunnelProcess -Arguments $Parameters
    } catch {
        $failure = $_
        if (-not [string]::Equals($failure.CategoryInfo.Category.ToString(), 'ObjectNotFound')) {
            throw $failure
        }
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new('This computer has no OpenSSH client. An administrator adds it: Add-WindowsCapability -Online -Name ' + 'OpenSSH.Client~~~~0.0.1.0.'),
            'SshMissing',
            'ObjectNotFound',
            $null
        )
    }
}
