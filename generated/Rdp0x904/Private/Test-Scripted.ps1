# Generated from src/windows/script-statements.ts: change it there.

function Test-Scripted {
    <#
    .SYNOPSIS
    Whether there are statements for a change.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Change
    )

    switch ($Change.Kind) {
        { $_ -in 'RegistryValue', 'InterfaceMtu', 'CertificateBinding', 'ServiceRestart' } {
            return $true
        }
        'FirewallRule' {
            return $Change.Protocol.Length -eq 0 -or $Change.State -eq 'Absent'
        }
        'LocalAccount' {
            return $Change.Operation -eq 'LetPasswordExpire'
        }
        default {
            return $false
        }
    }
}
