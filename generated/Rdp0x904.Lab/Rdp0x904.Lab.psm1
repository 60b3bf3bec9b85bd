Set-StrictMode -Version Latest
$script:ErrorActionPreference = 'Stop'

$script:Line = [pscustomobject]@{
    Calls = 0
    At    = 0
    What  = 'None'
}
$script:Lab = [pscustomobject]@{
    Host = [pscustomobject]@{
        ComputerName     = ''
        Domain           = ''
        Build            = 0
        Caption          = ''
        HotFixes         = @()
        AntiVirus        = @()
        ProcessBits      = 64
        Account          = 'Administrator'
        Clock            = ''
        Uptime           = 0
        OnBattery        = $false
        SessionOrigin    = 'Local'
        ClockOffset      = 0
        TimeSource       = 'Reachable'
        Interfaces       = @()
        PathMtu          = 1500
        PathReports      = $false
        SegmentsSent     = 0
        SegmentsRepeated = 0
        Tunnels          = @()
        Peers            = @()
        Registry         = @()
        Services         = @()
        ListenerPort     = 0
        PortOwners       = @()
        ReservedPorts    = @()
        Certificates     = @()
        CertificatesMade = 0
        Files            = @()
        Events           = @()
        PolicySettings   = @()
        FirewallProfiles = @()
        FirewallRules    = @()
        PowerScheme      = ''
        PowerSettings    = @()
        Adapters         = @()
        Sessions         = @()
        Accounts         = @()
        DnsCache         = @()
        DnsRecords       = @()
        DnsSuffixes      = @()
        Addresses        = @()
        SecureChannel    = 'Sound'
        Tasks            = @()
        Language         = 'en'
        Journal          = [pscustomobject]@{
            Folders    = @()
            Files      = @()
            Held       = @()
            Free       = -1
            LastRandom = 0
        }
        Product          = [pscustomobject]@{
            Folder     = ''
            Cmdlets    = @()
            Signature  = 'NotSigned'
            Signer     = ''
            Thumbprint = ''
        }
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

[Flags()]
enum Profile {
    Any = 0
    Domain = 1
    Private = 2
    Public = 4
    NotApplicable = 65535
}

foreach ($file in Get-ChildItem -Path @((Join-Path -Path $PSScriptRoot -ChildPath 'Private'), (Join-Path -Path $PSScriptRoot -ChildPath 'Public')) -Filter '*.ps1') {
    . $file.FullName
}

Export-ModuleMember -Function @(
    'Add-JournalFolder',
    'Add-JournalText',
    'Add-TunnelEnd',
    'Clear-DnsClientCache',
    'Close-RdpConnection',
    'Close-TunnelProcess',
    'Connect-RdpSocket',
    'Disable-LocalUser',
    'Enable-LocalUser',
    'Export-RdpLabCallCount',
    'Export-RdpLabHost',
    'Export-ScheduledTask',
    'Find-FreeTcpPort',
    'Find-NetRoute',
    'Get-Acl',
    'Get-AuthenticodeSignature',
    'Get-ChildItem',
    'Get-CimInstance',
    'Get-Date',
    'Get-DnsClientCache',
    'Get-DnsClientGlobalSetting',
    'Get-DnsClientServerAddress',
    'Get-Invoker',
    'Get-Item',
    'Get-JournalFileName',
    'Get-JournalPathState',
    'Get-JournalRoot',
    'Get-KeyContainerFileName',
    'Get-LocalUser',
    'Get-NetAdapterPowerManagement',
    'Get-NetAdapterStatistics',
    'Get-NetConnectionProfile',
    'Get-NetFirewallAddressFilter',
    'Get-NetFirewallApplicationFilter',
    'Get-NetFirewallPortFilter',
    'Get-NetFirewallProfile',
    'Get-NetFirewallRule',
    'Get-NetIPAddress',
    'Get-NetIPInterface',
    'Get-NetTCPConnection',
    'Get-ProductPlace',
    'Get-RandomNumber',
    'Get-RunningEnvironment',
    'Get-ScheduledTask',
    'Get-Service',
    'Get-SessionOrigin',
    'Get-SystemFolder',
    'Get-SystemUptime',
    'Get-WinEvent',
    'Import-RdpLabClock',
    'Import-RdpLabHost',
    'Import-RdpLabInterruption',
    'Import-RdpLabLogon',
    'Import-RdpLabStart',
    'Import-RdpLabTime',
    'Invoke-Command',
    'Measure-PingAnswer',
    'Measure-TunnelHealth',
    'New-Item',
    'New-ItemProperty',
    'New-NetFirewallRule',
    'Open-JournalLock',
    'Open-TunnelProcess',
    'Protect-RdpConnection',
    'Read-JournalText',
    'Receive-RdpData',
    'Register-ScheduledTask',
    'Remove-Item',
    'Remove-ItemProperty',
    'Remove-NetFirewallRule',
    'Rename-Item',
    'Resolve-DnsName',
    'Resolve-RdpAddress',
    'Restart-Service',
    'Set-Acl',
    'Set-CimInstance',
    'Set-LocalUser',
    'Set-NetAdapterPowerManagement',
    'Set-NetFirewallRule',
    'Set-NetIPInterface',
    'Set-Service',
    'Start-ScheduledTask',
    'Start-Service',
    'Start-Sleep',
    'Stop-Service',
    'Test-JournalLock',
    'Test-Path',
    'Unregister-ScheduledTask',
    'Write-ProductEvent'
)
