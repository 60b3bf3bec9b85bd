Set-StrictMode -Version Latest
$script:ErrorActionPreference = 'Stop'

foreach ($file in Get-ChildItem -Path @((Join-Path -Path $PSScriptRoot -ChildPath 'Private'), (Join-Path -Path $PSScriptRoot -ChildPath 'Public')) -Filter '*.ps1') {
    . $file.FullName
}

Export-ModuleMember -Function @(
    'Confirm-RdpRemediation',
    'Get-RdpRemediation',
    'Register-RdpRemediationTask',
    'Repair-RdpCertificate',
    'Set-CredSspOracle',
    'Set-RdpMtu',
    'Set-RdpSecurityLayer',
    'Test-Rdp0x904',
    'Undo-RdpRemediation',
    'Unregister-RdpRemediationTask'
)
