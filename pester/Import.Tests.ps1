#Requires -Version 5.1

# What importing the module does to a session: it brings the commands it names, and nothing else.

BeforeAll {
    Import-Module -Name (Join-Path -Path $PSScriptRoot -ChildPath 'Lab.psm1') -Force
    $module = Import-Product -Bare
    $manifest = Join-Path -Path $module.ModuleBase -ChildPath 'Rdp0x904.psd1'

    # What a script says in a PowerShell that has seen nothing else.
    function Invoke-Fresh([scriptblock] $Script) {
        $shell = [powershell]::Create()
        try {
            $output = $shell.AddScript($Script).AddArgument($manifest).Invoke()
            if ($shell.Streams.Error.Count -gt 0) { throw $shell.Streams.Error[0] }
            $output
        } finally { $shell.Dispose() }
    }
}

Describe 'Importing the module' {
    It 'has a manifest that PowerShell accepts, for both editions' {
        $data = Test-ModuleManifest -Path $manifest
        $data.CompatiblePSEditions | Should -Be @('Desktop', 'Core')
        $data.PowerShellVersion | Should -Be '5.1'
    }

    It 'exports exactly what the manifest names' {
        $named = @((Import-PowerShellDataFile -Path $manifest).FunctionsToExport | Sort-Object)
        $named | Should -Not -Contain '*'
        @($module.ExportedCommands.Keys | Sort-Object) | Should -Be $named
    }

    It 'writes nothing to any stream' {
        Invoke-Fresh { Import-Module -Name $args[0] *>&1 } | Should -BeNullOrEmpty
    }

    It 'leaves preferences, variables and aliases of the session alone' {
        Invoke-Fresh {
            $look = {
                Get-Variable -Scope Global | Where-Object { $_.Name -notin 'Error', '^', '$', '?', 'StackTrace', 'MyInvocation', 'args', 'PSCmdlet', 'look', 'before', 'foreach', 'input' } |
                    ForEach-Object { "$($_.Name)=$($_.Value)" }
                Get-Alias | ForEach-Object { $_.DisplayName }
            }
            $before = @(& $look)
            Import-Module -Name $args[0]
            Compare-Object -ReferenceObject $before -DifferenceObject @(& $look) | ForEach-Object { $_.InputObject }
        } | Should -BeNullOrEmpty
    }

    It 'can be removed and imported again' {
        Invoke-Fresh {
            Import-Module -Name $args[0]
            Remove-Module -Name 'Rdp0x904'
            Get-Command -Name 'Test-Rdp0x904' -ErrorAction Ignore
            Import-Module -Name $args[0]
            (Get-Command -Name 'Test-Rdp0x904').Name
        } | Should -Be 'Test-Rdp0x904'
    }

    It 'keeps its private functions to itself' {
        Invoke-Fresh { Import-Module -Name $args[0]; Get-Command -Name 'Get-RdpFinding' -ErrorAction Ignore } |
            Should -BeNullOrEmpty
    }
}
