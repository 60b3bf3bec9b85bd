# Generated from src/windows/payback-script.ts: change it there.

function ConvertTo-TestExpression {
    <#
    .SYNOPSIS
    PowerShell that tells whether the host is as the change asks.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Change
    )

    switch ($Change.Kind) {
        'RegistryValue' {
            return "(Get-Value $(ConvertTo-Literal -Text $Change.Path) $(ConvertTo-Literal -Text $Change.Name)) -ceq $(ConvertTo-ValueText -Change $Change)"
        }
        'InterfaceMtu' {
            return "($(ConvertTo-Interface -Change $Change) -PolicyStore ActiveStore).NlMtu -eq $($Change.ActiveMtu)"
        }
        'FirewallRule' {
            return ConvertTo-RuleTest -Change $Change
        }
        'CertificateBinding' {
            if ($Change.Thumbprint.Length -eq 0) {
                return '(Get-Value ''HKLM:\SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations\RDP-Tcp'' ''SSLCertificateSHA1Hash'') -eq ''Absent'''
            }
            return "(Get-CimInstance -ClassName Win32_TSGeneralSetting -Namespace 'root\cimv2\TerminalServices' -Filter `"TerminalName = 'RDP-Tcp'`").SSLCertificateSHA1Hash -eq $(ConvertTo-Literal -Text $Change.Thumbprint)"
        }
        'LocalAccount' {
            return "(Get-CimInstance -ClassName Win32_UserAccount -Filter $(ConvertTo-Literal -Text (Get-LocalAccountFilter -Name $Change.Account))).PasswordExpires -eq $($(if ($Change.Operation -eq 'KeepPassword') { '$false' } else { '$true' }))"
        }
        default {
            return '$false'
        }
    }
}
