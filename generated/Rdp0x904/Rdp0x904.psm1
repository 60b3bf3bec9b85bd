Set-StrictMode -Version Latest
$script:ErrorActionPreference = 'Stop'

foreach ($file in Get-ChildItem -Path @((Join-Path -Path $PSScriptRoot -ChildPath 'Private'), (Join-Path -Path $PSScriptRoot -ChildPath 'Public')) -Filter '*.ps1') {
    . $file.FullName
}

Export-ModuleMember -Function @(
    'Enable-RdpFirewall',
    'Get-RdpMtu',
    'Get-RdpRemediation',
    'Repair-RdpCertificate',
    'Repair-RdpListener',
    'Repair-RdpNameResolution',
    'Set-CredSspOracle',
    'Set-RdpMtu',
    'Set-RdpSecurityLayer',
    'Set-RdpTransport',
    'Test-Rdp0x904',
    'Test-RdpLink',
    'Undo-RdpRemediation'
)
