@{
    RootModule           = 'Rdp0x904.psm1'
    ModuleVersion        = '0.1.0'
    GUID                 = 'edf7ad34-11ea-81c5-a70d-a84c3ddc102b'
    Author               = 'The Rdp0x904 authors'
    Copyright            = '(c) The Rdp0x904 authors. MIT license.'
    Description          = 'Finds out why Remote Desktop fails with error 0x904, repairs it safely, and proves both.'
    PowerShellVersion    = '5.1'
    CompatiblePSEditions = @('Desktop', 'Core')
    TypesToProcess       = @('Rdp0x904.Types.ps1xml')
    FormatsToProcess     = @('Rdp0x904.Format.ps1xml')
    FunctionsToExport    = @(
        'Close-RdpTunnel',
        'Confirm-RdpRemediation',
        'Enable-RdpFirewall',
        'Get-RdpEvent',
        'Get-RdpMtu',
        'Get-RdpRemediation',
        'Get-RdpSession',
        'Invoke-RdpPlan',
        'New-RdpTunnel',
        'Register-RdpRemediationTask',
        'Repair-Rdp0x904',
        'Repair-RdpAccount',
        'Repair-RdpCertificate',
        'Repair-RdpClock',
        'Repair-RdpListener',
        'Repair-RdpNameResolution',
        'Repair-RdpTls',
        'Repair-RdpTrust',
        'Reset-RdpSession',
        'Set-CredSspOracle',
        'Set-RdpHostPower',
        'Set-RdpMtu',
        'Set-RdpNla',
        'Set-RdpSecurityLayer',
        'Set-RdpSessionLimit',
        'Set-RdpTransport',
        'Test-Rdp0x904',
        'Test-RdpAccount',
        'Test-RdpCertificateRenewal',
        'Test-RdpDebt',
        'Test-RdpInterception',
        'Test-RdpLink',
        'Test-RdpLogonFlood',
        'Test-RdpMacClient',
        'Test-RdpPatchLevel',
        'Undo-RdpRemediation',
        'Unregister-RdpRemediationTask'
    )
    CmdletsToExport      = @()
    VariablesToExport    = @()
    AliasesToExport      = @()
    PrivateData          = @{
        PSData = @{
            Tags       = @('rdp', 'remote-desktop', '0x904', 'powershell', 'troubleshooting')
            LicenseUri = 'https://licenses.nuget.org/MIT'
        }
    }
}
