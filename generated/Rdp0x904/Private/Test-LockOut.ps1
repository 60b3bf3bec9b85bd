# Generated from src/engine/guard.ts: change it there.

function Test-LockOut {
    <#
    .SYNOPSIS
    Whether a change may keep the next connection out, or end this one.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Change
    )

    switch ($Change.Kind) {
        { $_ -in 'RegistryValue', 'InterfaceMtu', 'CertificateBinding', 'FirewallRule' } {
            return $true
        }
        default {
            return (Get-ChangeDescription -Change $Change).Impact -ne 'none'
        }
    }
}
