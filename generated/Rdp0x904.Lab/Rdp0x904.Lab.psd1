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
    CmdletsToExport      = @()
    VariablesToExport    = @()
    AliasesToExport      = @()
}
