@{
    RootModule           = 'Rdp0x904.Lab.psm1'
    ModuleVersion        = '0.1.0'
    GUID                 = 'f5b1e463-c009-87d8-82e3-18d371333e1c'
    Author               = 'The Rdp0x904 authors'
    Copyright            = '(c) The Rdp0x904 authors. MIT license.'
    Description          = 'Stands in for Windows in the tests and the lab of Rdp0x904. Never shipped.'
    PowerShellVersion    = '5.1'
    CompatiblePSEditions = @('Desktop', 'Core')
    FunctionsToExport    = @(
        'Add-JournalFolder',
        'Add-JournalText',
        'Clear-DnsClientCache',
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
        'Read-JournalText',
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
        'Unregister-ScheduledTask',
        'Write-ProductEvent'
    )
    CmdletsToExport      = @()
    VariablesToExport    = @()
    AliasesToExport      = @()
}
