#Requires -Version 5.1

# Run with Pester 5 or later from anywhere: Invoke-Pester -Path pester
# The lab module stands in for Windows, so nothing of this computer is read or changed.

BeforeDiscovery {
    $generated = Join-Path -Path (Split-Path -Path $PSScriptRoot -Parent) -ChildPath 'generated'
    $module = Import-Module -Name (Join-Path -Path $generated -ChildPath 'Rdp0x904/Rdp0x904.psd1') -PassThru -Force
    $commands = @($module.ExportedFunctions.Values | ForEach-Object { @{ Name = $_.Name } })
    $changing = @($commands | Where-Object { $_.Name -notmatch '^(Test|Get)-' })
}

BeforeAll {
    $generated = Join-Path -Path (Split-Path -Path $PSScriptRoot -Parent) -ChildPath 'generated'
    $script:product = Import-Module -Name (Join-Path -Path $generated -ChildPath 'Rdp0x904/Rdp0x904.psd1') -PassThru -Force
    & $script:product { Import-Module -Name $args[0] } (Join-Path -Path $generated -ChildPath 'Rdp0x904.Lab/Rdp0x904.Lab.psd1')
    $script:healthy = & $script:product { Export-RdpLabHost }

    function Set-LabProperty([string] $Name, $Value) {
        $document = $script:healthy | ConvertFrom-Json
        $document.clock = '2026-06-01 08:00:00Z'
        $document.$Name = $Value
        & $script:product { Import-RdpLabHost -Json $args[0] } (ConvertTo-Json -InputObject $document -Depth 32)
    }

    function Get-LabHost {
        & $script:product { Export-RdpLabHost } | ConvertFrom-Json
    }
}

Describe 'Every exported command' {
    It '<Name> has a synopsis, a description and at least two examples' -ForEach $commands {
        $help = Get-Help -Name $Name -Full
        $help.Synopsis | Should -Match '\.$'
        $help.Description.Text | Should -Not -BeNullOrEmpty
        @($help.Examples.Example).Count | Should -BeGreaterOrEqual 2
    }

    It '<Name> has an approved verb' -ForEach $commands {
        (Get-Verb).Verb | Should -Contain $Name.Split('-')[0]
    }

    It '<Name> has examples that parse' -ForEach $commands {
        foreach ($example in (Get-Help -Name $Name -Full).Examples.Example) {
            $faults = $null
            $null = [System.Management.Automation.Language.Parser]::ParseInput($example.Code, [ref] $null, [ref] $faults)
            $faults | Should -BeNullOrEmpty
        }
    }

    It '<Name> asks before it changes anything' -ForEach $changing {
        (Get-Command -Name $Name).Parameters.Keys | Should -Contain 'WhatIf'
        (Get-Command -Name $Name).Parameters.Keys | Should -Contain 'Confirm'
    }
}

Describe 'Set-RdpMtu' {
    BeforeEach {
        Set-LabProperty -Name 'interfaces' -Value @(
            [pscustomobject]@{
                alias = 'Contoso VPN'; index = 7; addressFamily = 'IPv4'; connected = $true; activeMtu = 1500; persistentMtu = 0
            }
        )
    }

    It 'changes nothing under -WhatIf' {
        $before = & $script:product { Export-RdpLabHost }
        Set-RdpMtu -InterfaceAlias 'Contoso VPN' -Mtu 1400 -WhatIf | Should -BeNullOrEmpty
        & $script:product { Export-RdpLabHost } | Should -BeExactly $before
    }

    It 'takes names from the pipeline, changes, verifies, and is taken back' {
        $done = 'Contoso VPN' | Set-RdpMtu -Mtu 1400 -Confirm:$false
        $done.Verified | Should -BeTrue
        (Get-LabHost).interfaces[0].activeMtu | Should -Be 1400
        ($done | Undo-RdpRemediation -Confirm:$false).Outcome | Should -Be 'Undone'
        (Get-LabHost).interfaces[0].activeMtu | Should -Be 1500
    }

    It 'names an interface that is not there' {
        { Set-RdpMtu -InterfaceAlias 'Nowhere' -Mtu 1400 -Confirm:$false } |
            Should -Throw -ErrorId 'InterfaceNotFound,Set-RdpMtu'
    }

    It 'does not run what a name contains: <Text>' -ForEach @(
        @{ Text = '$(throw 1)' }, @{ Text = "'; throw 1; '" }, @{ Text = '`$x' }, @{ Text = "a`nb" }, @{ Text = '*' }
    ) {
        { Set-RdpMtu -InterfaceAlias $Text -Mtu 1400 -Confirm:$false } |
            Should -Throw -ErrorId 'InterfaceNotFound,Set-RdpMtu'
    }

    It 'does not go on silently when the caller silences errors' {
        $before = & $script:product { Export-RdpLabHost }
        try { Set-RdpMtu -InterfaceAlias 'Contoso VPN', 'Nowhere' -Mtu 1400 -Confirm:$false -ErrorAction SilentlyContinue } catch { $null = $_ }
        & $script:product { Export-RdpLabHost } | Should -BeExactly $before
    }

    It 'leaves alone what somebody else changed since' {
        $done = Set-RdpMtu -InterfaceAlias 'Contoso VPN' -Mtu 1400 -Confirm:$false
        $null = Set-RdpMtu -InterfaceAlias 'Contoso VPN' -Mtu 1300 -Confirm:$false
        { $done | Undo-RdpRemediation -Confirm:$false } | Should -Throw -ErrorId 'ChangedSince,Undo-RdpRemediation'
        (Get-LabHost).interfaces[0].activeMtu | Should -Be 1300
        $null = $done | Undo-RdpRemediation -Confirm:$false -Force
        (Get-LabHost).interfaces[0].activeMtu | Should -Be 1500
    }
}

Describe 'Test-Rdp0x904' {
    It 'shows findings as a table with cause, status and repair' {
        Set-LabProperty -Name 'interfaces' -Value @(
            [pscustomobject]@{
                alias = 'Storage'; index = 7; addressFamily = 'IPv4'; connected = $true; activeMtu = 9000; persistentMtu = 9000
            }
        )
        $table = Test-Rdp0x904 -IncludeCause 18 | Format-Table | Out-String -Width 200
        $table | Should -Match 'Cause\s+Status\s+Grade'
        $table | Should -Match '18\s+suspect'
    }
}
