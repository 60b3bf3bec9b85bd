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
        'Confirm-RdpRemediation',
        'Enable-RdpFirewall',
        'Get-RdpEvent',
        'Get-RdpMtu',
        'Get-RdpRemediation',
        'Invoke-RdpPlan',
        'Repair-Rdp0x904',
        'Repair-RdpCertificate',
        'Repair-RdpListener',
        'Repair-RdpNameResolution',
        'Repair-RdpTls',
        'Repair-RdpTrust',
        'Set-CredSspOracle',
        'Set-RdpMtu',
        'Set-RdpNla',
        'Set-RdpSecurityLayer',
        'Set-RdpTransport',
        'Test-Rdp0x904',
        'Test-RdpCertificateRenewal',
        'Test-RdpDebt',
        'Test-RdpLink',
        'Undo-RdpRemediation'
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
