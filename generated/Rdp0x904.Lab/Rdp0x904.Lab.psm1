Set-StrictMode -Version Latest
$script:ErrorActionPreference = 'Stop'

$script:Lab = [pscustomobject]@{
    Host = [pscustomobject]@{
        ComputerName     = ''
        Domain           = ''
        Build            = 0
        Caption          = ''
        Account          = 'Administrator'
        Clock            = ''
        Interfaces       = @()
        PathMtu          = 1500
        Registry         = @()
        Services         = @()
        Certificates     = @()
        CertificatesMade = 0
        Files            = @()
        Events           = @()
        PolicySettings   = @()
    }
}

foreach ($file in Get-ChildItem -Path @((Join-Path -Path $PSScriptRoot -ChildPath 'Private'), (Join-Path -Path $PSScriptRoot -ChildPath 'Public')) -Filter '*.ps1') {
    . $file.FullName
}

Export-ModuleMember -Function @(
    'Export-RdpLabHost',
    'Get-Acl',
    'Get-ChildItem',
    'Get-CimInstance',
    'Get-Date',
    'Get-Item',
    'Get-NetIPInterface',
    'Get-Service',
    'Get-WinEvent',
    'Import-RdpLabHost',
    'New-Item',
    'New-ItemProperty',
    'Remove-Item',
    'Remove-ItemProperty',
    'Rename-Item',
    'Restart-Service',
    'Set-NetIPInterface',
    'Start-Sleep',
    'Test-Path'
)
