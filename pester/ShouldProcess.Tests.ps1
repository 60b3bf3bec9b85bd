#Requires -Version 5.1

# -WhatIf shows and changes nothing; -Confirm asks; who answers no is obeyed. Recipes.Tests.ps1 runs -WhatIf on every case.

BeforeAll {
    Import-Module -Name (Join-Path -Path $PSScriptRoot -ChildPath 'Lab.psm1') -Force
    $null = Import-Product
}

Describe 'A command that changes something' {
    BeforeEach {
        Set-LabHost @{
            interfaces = @([pscustomobject]@{
                    alias = 'VPN'; index = 7; addressFamily = 'IPv4'; connected = $true; activeMtu = 1500; persistentMtu = 0
                })
        }
        $before = Get-LabHost
        Set-LabHost
        $healthy = Get-LabHost
        Invoke-InProduct { Import-RdpLabHost -Json $args[0] } $before
    }

    It 'returns nothing and changes nothing with -WhatIf' {
        Set-RdpMtu -InterfaceAlias 'VPN' -Mtu 1400 -WhatIf | Should -BeNullOrEmpty
        Get-LabHost | Should -BeExactly $before
    }

    It 'obeys $WhatIfPreference of the session' {
        try {
            $global:WhatIfPreference = $true
            Set-RdpMtu -InterfaceAlias 'VPN' -Mtu 1400 | Should -BeNullOrEmpty
        } finally { $global:WhatIfPreference = $false }
        Get-LabHost | Should -BeExactly $before
    }

    It 'undoes nothing with -WhatIf' {
        $done = Set-RdpMtu -InterfaceAlias 'VPN' -Mtu 1400 -Confirm:$false
        $changed = Get-LabHost
        $done | Undo-RdpRemediation -WhatIf | Should -BeNullOrEmpty
        Get-LabHost | Should -BeExactly $changed
    }

    It 'does nothing where nobody can answer -Confirm' {
        $failed = Invoke-AtPrompt (New-SilentHost) {
            try { $null = Set-RdpMtu -InterfaceAlias 'VPN' -Mtu 1400 -Confirm; $false } catch { $true }
        }
        $failed | Should -BeTrue
        Get-LabHost | Should -BeExactly $before
    }

    Context 'with somebody who answers' {
        BeforeAll {
            # PowerShell asks its host. This one answers every question alike, and knows what it was asked.
            if ($null -eq ('Rdp0x904.Tests.AnsweringHost' -as [type])) {
                Add-Type -TypeDefinition (Get-Content -LiteralPath (Join-Path -Path $PSScriptRoot -ChildPath 'AnsweringHost.cs') -Raw)
            }
            $answering = [Rdp0x904.Tests.AnsweringHost]::new()
        }

        It '<Answer> changes <Changes> of two interfaces, after <Questions> questions' -ForEach @(
            @{ Answer = 'Yes'; Choice = 0; Changes = 2; Questions = 2 }
            @{ Answer = 'Yes to all'; Choice = 1; Changes = 2; Questions = 1 }
            @{ Answer = 'No'; Choice = 2; Changes = 0; Questions = 2 }
            @{ Answer = 'No to all'; Choice = 3; Changes = 0; Questions = 1 }
        ) {
            $answering.Answer($Choice)
            Set-LabHost
            $done = Invoke-AtPrompt $answering { Set-RdpMtu -InterfaceAlias 'Ethernet' -Mtu 1400 -Confirm }
            $answering.Questions.Count | Should -Be $Questions
            $answering.Questions[0] | Should -Match 'Set the MTU to 1400 bytes'
            @($done | ForEach-Object { $_.Changes }).Count | Should -Be $Changes
            if ($Changes -eq 0) { Get-LabHost | Should -BeExactly $healthy }
        }
    }
}
