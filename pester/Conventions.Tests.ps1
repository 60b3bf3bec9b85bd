#Requires -Version 5.1

# What an administrator may expect of every command, whatever it does. By reflection: a new command is held to it unasked.

BeforeDiscovery {
    Import-Module -Name (Join-Path -Path $PSScriptRoot -ChildPath 'Lab.psm1') -Force
    $module = Import-Product
    $commands = @($module.ExportedFunctions.Values | ForEach-Object { @{ Name = $_.Name } })
    $parameters = @(
        foreach ($command in $module.ExportedFunctions.Values) {
            foreach ($name in $command.Parameters.Keys) {
                if ($name -in [System.Management.Automation.Cmdlet]::CommonParameters -or $name -in 'WhatIf', 'Confirm') { continue }
                @{ Name = $command.Name; Parameter = $name }
            }
        }
    )
    $examples = @(
        foreach ($command in $module.ExportedFunctions.Values) {
            $code = @((Get-Help -Name $command.Name -Full).Examples.Example | ForEach-Object { $_.Code })
            for ($index = 0; $index -lt $code.Count; $index++) {
                @{ Name = $command.Name; Code = $code[$index]; Earlier = @($code | Select-Object -First $index) }
            }
        }
    )
}

BeforeAll {
    Import-Module -Name (Join-Path -Path $PSScriptRoot -ChildPath 'Lab.psm1') -Force
    $null = Import-Product

    # What a script says, as a tree.
    function Get-Tree([string] $Text) {
        $faults = $null
        $tree = [System.Management.Automation.Language.Parser]::ParseInput($Text, [ref] $null, [ref] $faults)
        if (@($faults).Count -gt 0) { throw $faults[0].Message }
        $tree
    }

    $changing = 'Confirm', 'Set', 'Repair', 'Undo', 'Enable', 'Disable', 'New', 'Remove', 'Add', 'Clear', 'Reset', 'Restart', 'Start', 'Stop', 'Restore', 'Invoke', 'Update', 'Install', 'Uninstall'
}

Describe '<Name>' -ForEach $commands {
    BeforeAll {
        $help = Get-Help -Name $Name -Full
        $command = Get-Command -Name $Name
    }

    It 'has a synopsis, which is a sentence' {
        $help.Synopsis | Should -Match '^[A-Z].*\.$'
    }

    It 'has a description' {
        $help.Description.Text | Should -Not -BeNullOrEmpty
    }

    It 'has at least two examples, each with a remark' {
        $all = @($help.Examples.Example)
        $all.Count | Should -BeGreaterOrEqual 2
        foreach ($each in $all) { ($each.Remarks | Out-String).Trim() | Should -Not -BeNullOrEmpty }
    }

    It 'says what it returns' {
        @($command.OutputType).Count | Should -BeGreaterOrEqual 1
    }

    It 'has an approved verb and a noun in the singular' {
        (Get-Verb).Verb | Should -Contain $command.Verb
        $command.Noun | Should -Match '^(Rdp|CredSsp)'
        $command.Noun | Should -Not -Match '[^sui]s$'
    }

    It 'asks before it changes anything, and only then' {
        $asks = $command.Parameters.ContainsKey('WhatIf') -and $command.Parameters.ContainsKey('Confirm')
        $asks | Should -Be ($command.Verb -in $changing)
        if ($asks) { $command.Definition | Should -Match '\$PSCmdlet\.ShouldProcess\(' }
    }

    It 'uses no aliases' {
        $used = (Get-Tree $command.Definition).FindAll({ $args[0] -is [System.Management.Automation.Language.CommandAst] }, $true)
        foreach ($each in $used) {
            $word = $each.GetCommandName()
            if ($null -ne $word) { Get-Alias -Name $word -ErrorAction Ignore | Should -BeNullOrEmpty -Because $word }
        }
    }
}

Describe 'A parameter' {
    It '-<Parameter> of <Name> is described' -ForEach $parameters {
        (Get-Help -Name $Name -Parameter $Parameter).Description.Text | Should -Match '\.$'
    }
}

Describe 'An example' {
    BeforeAll {
        # Hosts that an example may be written for.
        $hosts = @(@{}) + @(Get-RecipeCase Recipe | ForEach-Object { $_.Document })
        $shell = Open-Preview
    }
    AfterAll { $shell.Dispose() }

    It 'of <Name> runs: <Code>' -ForEach $examples {
        { Get-Tree $Code } | Should -Not -Throw
        # What an earlier example put into a variable, a later one may use.
        $assigned = @($Earlier | ForEach-Object { (Get-Tree $_).EndBlock.Statements } |
                Where-Object { $_ -is [System.Management.Automation.Language.AssignmentStatementAst] } | ForEach-Object { "$_" })
        $shell.Commands.Clear()
        $failure = $shell.AddScript({
                param($Hosts, $Assigned, $Code)
                # Examples ask as they do at a prompt; here nobody answers.
                $global:ConfirmPreference = 'None'
                foreach ($document in $Hosts) {
                    Set-LabHost $document
                    try {
                        foreach ($each in $Assigned) { . ([scriptblock]::Create($each)) }
                        $null = . ([scriptblock]::Create($Code))
                        return
                    } catch { $failure = "$_" }
                }
                $failure
            }).AddArgument($hosts).AddArgument($assigned).AddArgument($Code).Invoke()
        # Whatever it is written for, some host fits.
        $failure | Should -BeNullOrEmpty
    }
}
