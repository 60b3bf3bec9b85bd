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
        FirewallRules    = @()
        PowerScheme      = ''
        PowerSettings    = @()
        Adapters         = @()
        Sessions         = @()
        Accounts         = @()
        DnsCache         = @()
        SecureChannel    = 'Sound'
        Tasks            = @()
        Language         = 'en'
    }
}

enum AddressFamily {
    IPv4
    IPv6
}

enum ServiceStartMode {
    Automatic
    Manual
    Disabled
}

enum Enabled {
    True
    False
}

enum Direction {
    Inbound
    Outbound
}

enum Action {
    Allow
    Block
}

foreach ($file in Get-ChildItem -Path @((Join-Path -Path $PSScriptRoot -ChildPath 'Private'), (Join-Path -Path $PSScriptRoot -ChildPath 'Public')) -Filter '*.ps1') {
    . $file.FullName
}

Export-ModuleMember -Function @(
    'Clear-DnsClientCache',
    'Disable-LocalUser',
    'Enable-LocalUser',
    'Export-RdpLabHost',
    'Export-ScheduledTask',
    'Get-Acl',
    'Get-ChildItem',
    'Get-CimInstance',
    'Get-Date',
    'Get-DnsClientCache',
    'Get-Item',
    'Get-LocalUser',
    'Get-NetAdapterPowerManagement',
    'Get-NetFirewallAddressFilter',
    'Get-NetFirewallPortFilter',
    'Get-NetFirewallRule',
    'Get-NetIPInterface',
    'Get-ScheduledTask',
    'Get-Service',
    'Get-WinEvent',
    'Import-RdpLabHost',
    'Invoke-Command',
    'New-Item',
    'New-ItemProperty',
    'New-NetFirewallRule',
    'Register-ScheduledTask',
    'Remove-Item',
    'Remove-ItemProperty',
    'Remove-NetFirewallRule',
    'Rename-Item',
    'Restart-Service',
    'Set-Acl',
    'Set-CimInstance',
    'Set-LocalUser',
    'Set-NetAdapterPowerManagement',
    'Set-NetFirewallRule',
    'Set-NetIPInterface',
    'Set-Service',
    'Start-Service',
    'Start-Sleep',
    'Stop-Service',
    'Test-Path',
    'Unregister-ScheduledTask'
)
