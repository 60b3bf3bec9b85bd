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
        $shell = Open-Preview
        try {
            $shell.Commands.Clear()
            $result = $shell.AddScript({
                    param($Json)
                    Invoke-InProduct { Import-RdpLabHost -Json $args[0] } $Json
                    try { $null = Set-RdpMtu -InterfaceAlias 'VPN' -Mtu 1400 -Confirm; $failed = $false } catch { $failed = $true }
                    [pscustomobject]@{ Failed = $failed; Document = Get-LabHost }
                }).AddArgument($before).Invoke()
            $result.Failed | Should -BeTrue
            $result.Document | Should -BeExactly $before
        } finally { $shell.Dispose() }
    }
}
