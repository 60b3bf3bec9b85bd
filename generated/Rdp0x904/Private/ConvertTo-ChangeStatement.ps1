# Generated from src/windows/script-statements.ts: change it there.

function ConvertTo-ChangeStatement {
    <#
    .SYNOPSIS
    PowerShell that makes the change.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Change
    )

    switch ($Change.Kind) {
        'RegistryValue' {
            return @(ConvertTo-RegistryStatement -Change $Change)
        }
        'InterfaceMtu' {
            return @(ConvertTo-MtuStatement -Change $Change)
        }
        'FirewallRule' {
            if ($Change.State -eq 'Absent') {
                return @("Remove-NetFirewallRule -Name $(ConvertTo-Literal -Text $Change.Name) -Confirm:`$false")
            }
            return @(
                "Set-NetFirewallRule -Name $(ConvertTo-Literal -Text $Change.Name) -Enabled $($(if ($Change.State -eq 'Enabled') { 'True' } else { 'False' })) -Confirm:`$false"
            )
        }
        'CertificateBinding' {
            if ($Change.Thumbprint.Length -eq 0) {
                return @(
                    "if ((Get-Value $(ConvertTo-Literal -Text 'HKLM:\SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations\RDP-Tcp') 'SSLCertificateSHA1Hash') -ne 'Absent') {",
                    "    Remove-ItemProperty -LiteralPath $(ConvertTo-Literal -Text 'HKLM:\SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations\RDP-Tcp') -Name 'SSLCertificateSHA1Hash' -Confirm:`$false",
                    '}'
                )
            }
            return @(
                "Set-CimInstance -Query `"SELECT * FROM Win32_TSGeneralSetting WHERE TerminalName = 'RDP-Tcp'`" -Namespace 'root\cimv2\TerminalServices' -Property @{ SSLCertificateSHA1Hash = $(ConvertTo-Literal -Text $Change.Thumbprint) } -Confirm:`$false"
            )
        }
        'ServiceRestart' {
            return @(
                "Restart-Service -Name $(ConvertTo-Literal -Text $Change.Service) $($(if ($Change.WithDependents) { '-Force ' } else { '' }))-Confirm:`$false"
            )
        }
        'LocalAccount' {
            return @(
                "Set-LocalUser -Name $(ConvertTo-Literal -Text $Change.Account) -PasswordNeverExpires `$false -Confirm:`$false"
            )
        }
        default {
            return @()
        }
    }
}
