#Requires -Version 5.1

# What the product reads of Windows: the lab's objects have the documented type, and no property that Windows lacks. On
# Windows the same calls go to the real commands. They read and change nothing.

BeforeDiscovery {
    Import-Module -Name (Join-Path -Path $PSScriptRoot -ChildPath 'Lab.psm1') -Force
    $reads = @(
        @{ Name = 'Get-NetIPInterface'; Arguments = @{ AddressFamily = 'IPv4' } }
        @{ Name = 'Get-Service'; Arguments = @{ Name = 'TermService' } }
        @{ Name = 'Get-CimInstance'; Arguments = @{ ClassName = 'Win32_OperatingSystem' } }
        @{ Name = 'Get-CimInstance'; Arguments = @{ ClassName = 'Win32_ComputerSystem' } }
        @{ Name = 'Get-CimInstance'; Arguments = @{ ClassName = 'Win32_Service'; Filter = "Name = 'TermService'" } }
        @{ Name = 'Get-NetFirewallRule'; Arguments = @{ Group = '@FirewallAPI.dll,-28752' } }
        @{ Name = 'Get-Acl'; Arguments = @{ Path = 'HKLM:\SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations\RDP-Tcp' } }
    )
    # What reading commands refuse, with the documented id and category.
    $refusals = @(
        @{ Name = 'Get-Item'; Arguments = @{ LiteralPath = 'HKLM:\SOFTWARE\Rdp0x904\Nothing' }; Id = 'PathNotFound'; Category = 'ObjectNotFound' }
        @{ Name = 'Get-Acl'; Arguments = @{ Path = 'HKLM:\SOFTWARE\Rdp0x904\Nothing' }; Id = 'GetAcl_PathNotFound_Exception'; Category = 'ObjectNotFound' }
        @{ Name = 'Get-Acl'; Arguments = @{ LiteralPath = 'C:\Rdp0x904\Nothing' }; Id = 'GetAcl_PathNotFound'; Category = 'ObjectNotFound' }
        @{ Name = 'Get-Service'; Arguments = @{ Name = 'Rdp0x904Nothing' }; Id = 'NoServiceFoundForGivenName'; Category = 'ObjectNotFound' }
        @{ Name = 'Get-LocalUser'; Arguments = @{ Name = 'Rdp0x904Nothing' }; Id = 'UserNotFound'; Category = 'ObjectNotFound' }
        @{ Name = 'Get-NetFirewallRule'; Arguments = @{ Name = 'Rdp0x904Nothing' }; Id = 'CmdletizationQuery_NotFound_InstanceID'; Category = 'ObjectNotFound' }
        @{ Name = 'Get-NetFirewallRule'; Arguments = @{ Group = 'Rdp0x904Nothing' }; Id = 'CmdletizationQuery_NotFound_RuleGroup'; Category = 'ObjectNotFound' }
        @{ Name = 'Get-WinEvent'; Arguments = @{ FilterHashtable = @{ LogName = 'System'; ProviderName = 'Microsoft-Windows-TerminalServices-RemoteConnectionManager'; Id = 64999 } }
            Id = 'NoMatchingEventsFound'; Category = 'ObjectNotFound'
        }
    )
    $reason = if ($windows) { '' } else { ' (skipped: this is not Windows)' }
}

BeforeAll {
    Import-Module -Name (Join-Path -Path $PSScriptRoot -ChildPath 'Lab.psm1') -Force
    $null = Import-Product
    Set-LabHost

    function Read-Lab([string] $Name, [hashtable] $Arguments) {
        Invoke-InProduct { param($Name, $Arguments) @(& "Rdp0x904.Lab\$Name" @Arguments)[0] } $Name, $Arguments
    }

    # The type that the stand-in says it returns.
    function Get-DocumentedType([string] $Name) {
        Invoke-InProduct { (Get-Command -Name $args[0] -Module 'Rdp0x904.Lab').OutputType.Name } @($Name)
    }
}

Describe 'What the lab reads' {
    It 'with <Name> is of the documented type' -ForEach $reads {
        (Read-Lab $Name $Arguments).PSTypeNames | Should -Contain (Get-DocumentedType $Name)
    }
}

Describe 'What the lab refuses' {
    It '<Name> <Id>: with the documented error' -ForEach $refusals {
        $record = try { Read-Lab $Name $Arguments } catch { $_ }
        "$($record.FullyQualifiedErrorId)" -split ',' | Select-Object -First 1 | Should -Be $Id
        "$($record.CategoryInfo.Category)" | Should -Be $Category
    }
}

Describe "What Windows refuses$reason" -Tag 'Windows' {
    It '<Name> <Id>: with the same error' -ForEach $refusals -Skip:(-not $windows) {
        $record = try { & $Name @Arguments -ErrorAction Stop } catch { $_ }
        "$($record.FullyQualifiedErrorId)" -split ',' | Select-Object -First 1 | Should -Be $Id
        "$($record.CategoryInfo.Category)" | Should -Be $Category
    }
}

Describe "What Windows reads$reason" -Tag 'Windows' {
    It 'with <Name> is of that type, and has the properties that the lab has' -ForEach $reads -Skip:(-not $windows) {
        $real = @(& $Name @Arguments -ErrorAction Stop)[0]
        $real.PSTypeNames | Should -Contain (Get-DocumentedType $Name)
        foreach ($property in (Read-Lab $Name $Arguments).PSObject.Properties) {
            $real.PSObject.Properties.Name | Should -Contain $property.Name
        }
    }

    It 'gives Test-Rdp0x904 findings, each with its evidence' -Skip:(-not $windows) {
        $null = Import-Product -Bare
        try {
            $findings = @(Test-Rdp0x904)
            $findings.Count | Should -BeGreaterThan 0
            foreach ($each in $findings) { @($each.Evidence).Count | Should -BeGreaterThan 0 -Because $each.Id }
        } finally { $null = Import-Product }
    }
}
