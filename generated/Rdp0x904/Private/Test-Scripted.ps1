# Generated from src/windows/payback-script.ts: change it there.

function Test-Scripted {
    <#
    .SYNOPSIS
    Whether a script can bring a change back.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $WayBack
    )

    switch ($WayBack.Kind) {
        { $_ -in 'RegistryValue', 'InterfaceMtu', 'CertificateBinding' } {
            return $true
        }
        'FirewallRule' {
            return $WayBack.Protocol.Length -eq 0 -or $WayBack.State -eq 'Absent'
        }
        'LocalAccount' {
            return $WayBack.Operation -eq 'LetPasswordExpire'
        }
        default {
            return $false
        }
    }
}
