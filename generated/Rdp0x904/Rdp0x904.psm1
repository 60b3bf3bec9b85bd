Set-StrictMode -Version Latest
$script:ErrorActionPreference = 'Stop'

foreach ($file in Get-ChildItem -Path @((Join-Path -Path $PSScriptRoot -ChildPath 'Private'), (Join-Path -Path $PSScriptRoot -ChildPath 'Public')) -Filter '*.ps1') {
    . $file.FullName
}

Export-ModuleMember -Function @(
    'Get-RdpSession',
    'Repair-RdpAccount',
    'Repair-RdpCertificate',
    'Repair-RdpClock',
    'Reset-RdpSession',
    'Set-CredSspOracle',
    'Set-RdpHostPower',
    'Set-RdpMtu',
    'Set-RdpSecurityLayer',
    'Set-RdpSessionLimit',
    'Test-Rdp0x904',
    'Test-RdpAccount',
    'Test-RdpInterception',
    'Test-RdpLogonFlood',
    'Test-RdpMacClient',
    'Test-RdpPatchLevel',
    'Undo-RdpRemediation'
)
