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
        Account          = 'Administrator'
        Clock            = ''
        Uptime           = 0
        OnBattery        = $false
        SessionOrigin    = 'Local'
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
        Journal          = [pscustomobject]@{
            Folders    = @()
            Files      = @()
            Locked     = $false
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

foreach ($file in Get-ChildItem -Path @((Join-Path -Path $PSScriptRoot -ChildPath 'Private'), (Join-Path -Path $PSScriptRoot -ChildPath 'Public')) -Filter '*.ps1') {
    . $file.FullName
}

Export-ModuleMember -Function @(
    'Add-JournalFolder',
    'Add-JournalText',
    'Clear-DnsClientCache',
    'Close-RdpConnection',
    'Connect-RdpSocket',
    'Disable-LocalUser',
    'Enable-LocalUser',
    'Export-RdpLabCallCount',
    'Export-RdpLabHost',
    'Export-ScheduledTask',
    'Get-Acl',
    'Get-AuthenticodeSignature',
    'Get-ChildItem',
    'Get-CimInstance',
    'Get-Date',
    'Get-DnsClientCache',
    'Get-Invoker',
    'Get-Item',
    'Get-JournalFileName',
    'Get-JournalPathState',
    'Get-JournalRoot',
    'Get-KeyContainerFileName',
    'Get-LocalUser',
    'Get-NetAdapterPowerManagement',
    'Get-NetFirewallAddressFilter',
    'Get-NetFirewallPortFilter',
    'Get-NetFirewallRule',
    'Get-NetIPInterface',
    'Get-ProductPlace',
    'Get-RandomNumber',
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
    'New-Item',
    'New-ItemProperty',
    'New-NetFirewallRule',
    'Open-JournalLock',
    'Protect-RdpConnection',
    'Read-JournalText',
    'Receive-RdpData',
    'Register-ScheduledTask',
    'Remove-Item',
    'Remove-ItemProperty',
    'Remove-NetFirewallRule',
    'Rename-Item',
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
    'Test-Path',
    'Unregister-ScheduledTask',
    'Write-ProductEvent'
)
