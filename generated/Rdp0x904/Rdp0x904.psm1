Set-StrictMode -Version Latest
$script:ErrorActionPreference = 'Stop'

if ($ExecutionContext.SessionState.LanguageMode -ne 'FullLanguage') {
    Write-Warning -Message 'Rdp0x904 was loaded in Constrained Language Mode: its help works, its cmdlets do not. See about_Rdp0x904.'
}

foreach ($file in Get-ChildItem -Path @((Join-Path -Path $PSScriptRoot -ChildPath 'Private'), (Join-Path -Path $PSScriptRoot -ChildPath 'Public')) -Filter '*.ps1') {
    . $file.FullName
}

Export-ModuleMember -Function @(
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
