# Generated from src/windows/script-statements.ts: change it there.

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
            return ConvertTo-MtuTest -Change $Change -Both '-and'
        }
        'FirewallRule' {
            return ConvertTo-RuleTest -Change $Change
        }
        'CertificateBinding' {
            if ($Change.Thumbprint.Length -eq 0) {
                return "(Get-Value $(ConvertTo-Literal -Text 'HKLM:\SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations\RDP-Tcp') 'SSLCertificateSHA1Hash') -eq 'Absent'"
            }
            return "(Get-CimInstance -ClassName Win32_TSGeneralSetting -Namespace 'root\cimv2\TerminalServices' -Filter `"TerminalName = 'RDP-Tcp'`").SSLCertificateSHA1Hash -eq $(ConvertTo-Literal -Text $Change.Thumbprint)"
        }
        'ServiceRestart' {
            return "(Get-Service -Name $(ConvertTo-Literal -Text $Change.Service)).Status.ToString() -eq 'Running'"
        }
        'LocalAccount' {
            return "(Get-CimInstance -ClassName Win32_UserAccount -Filter $(ConvertTo-Literal -Text (Get-LocalAccountFilter -Name $Change.Account))).PasswordExpires -eq $($(if ($Change.Operation -eq 'KeepPassword') { '$false' } else { '$true' }))"
        }
        default {
            return '$false'
        }
    }
}
