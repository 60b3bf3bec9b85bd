#Requires -Version 5.1

# What Get-Help shows to those who know nothing of the module yet. Conventions.Tests.ps1 holds what has to stand there.

BeforeDiscovery {
    Import-Module -Name (Join-Path -Path $PSScriptRoot -ChildPath 'Lab.psm1') -Force
    $commands = @((Import-Product).ExportedFunctions.Keys | ForEach-Object { @{ Name = $_ } })
}

BeforeAll {
    Import-Module -Name (Join-Path -Path $PSScriptRoot -ChildPath 'Lab.psm1') -Force
    $null = Import-Product
}

Describe 'The help' {
    It 'of <Name> shows how it is called, in the words of its author' -ForEach $commands {
        $help = Get-Help -Name $Name -Full
        $shown = $help | Out-String -Width 200
        $command = Get-Command -Name $Name
        foreach ($parameter in $command.ParameterSets[0].Parameters | Where-Object { $_.IsMandatory }) {
            $shown | Should -Match "-$($parameter.Name)\b"
        }
        # Without comments PowerShell makes the help of the syntax alone.
        $shown | Should -Not -Match '(?m)^\s*Fill in the'
        ($help.Synopsis -replace '\s+', ' ').Trim() | Should -Not -Match "^$Name( |$)"
    }

    It 'of <Name> links to pages alone' -ForEach $commands {
        $help = Get-Help -Name $Name -Full
        $links = if ($null -ne $help.PSObject.Properties['relatedLinks']) { @($help.relatedLinks.navigationLink) } else { @() }
        foreach ($link in $links) {
            $address = if ($link.PSObject.Properties['uri']) { $link.uri } else { '' }
            $address | Should -Match '^https://\S+$'
        }
    }

    It 'has a topic that names every command' {
        $topic = Get-Help -Name 'about_Rdp0x904' | Out-String -Width 200
        foreach ($command in (Get-Module -Name 'Rdp0x904').ExportedFunctions.Keys) { $topic | Should -Match "\b$command\b" }
    }

    It 'finds the commands by a part of their names' {
        $found = @((Get-Help -Name 'Test-Rdp*').Name | Sort-Object)
        $found | Should -Be @((Get-Command -Module 'Rdp0x904' -Name 'Test-Rdp*').Name | Sort-Object)
        $found.Count | Should -BeGreaterThan 1
    }
}
