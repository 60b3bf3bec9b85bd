Set-StrictMode -Version Latest
$script:ErrorActionPreference = 'Stop'

if ($ExecutionContext.SessionState.LanguageMode -ne 'FullLanguage') {
    Write-Warning -Message 'Rdp0x904 was loaded in Constrained Language Mode: its help works, its cmdlets do not. See about_Rdp0x904.'
}

foreach ($file in Get-ChildItem -Path @((Join-Path -Path $PSScriptRoot -ChildPath 'Private'), (Join-Path -Path $PSScriptRoot -ChildPath 'Public')) -Filter '*.ps1') {
    . $file.FullName
}

Export-ModuleMember -Function @(
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
