#Requires -Version 5.1

# The module is strict with itself, and works in the sessions of those who are strict, or not at all.

BeforeDiscovery {
    Import-Module -Name (Join-Path -Path $PSScriptRoot -ChildPath 'Lab.psm1') -Force
    $levels = @(
        @{ Level = 'off' }
        @{ Level = '1.0' }
        @{ Level = 'Latest' }
    )
}

BeforeAll {
    Import-Module -Name (Join-Path -Path $PSScriptRoot -ChildPath 'Lab.psm1') -Force
    $null = Import-Product
}

Describe 'Strict mode' {
    It 'is on inside the module' {
        { Invoke-InProduct { $thisVariableDoesNotExist } } | Should -Throw
        { Invoke-InProduct { ([pscustomobject]@{ A = 1 }).B } } | Should -Throw
    }

    It '<Level> of the caller changes nothing' -ForEach $levels {
        if ($Level -eq 'off') { Set-StrictMode -Off } else { Set-StrictMode -Version $Level }
        Set-LabHost
        @(Test-Rdp0x904).Count | Should -BeGreaterThan 0
        $done = Set-RdpMtu -InterfaceAlias 'Ethernet' -Mtu 1400 -Confirm:$false
        $done.Verified | Should -BeTrue
        ($done | Undo-RdpRemediation -Confirm:$false).Outcome | Should -Not -Contain 'NotReversible'
    }

    It 'of the module does not reach its caller' {
        Set-StrictMode -Off
        $null = Test-Rdp0x904
        { $thisVariableDoesNotExist } | Should -Not -Throw
    }
}
