#Requires -Version 5.1

# What an administrator may expect of every command, whatever it does. By reflection: a new command is held to it unasked.

BeforeDiscovery {
    Import-Module -Name (Join-Path -Path $PSScriptRoot -ChildPath 'Lab.psm1') -Force
    $module = Import-Product
    # Help takes a while to find: once for all.
    $commands = @($module.ExportedFunctions.Values | ForEach-Object { @{ Name = $_.Name; Help = Get-Help -Name $_.Name -Full } })
    $parameters = @(
        foreach ($command in $commands) {
            foreach ($name in $module.ExportedFunctions[$command.Name].Parameters.Keys) {
                if ($name -in [System.Management.Automation.Cmdlet]::CommonParameters -or $name -in 'WhatIf', 'Confirm') { continue }
                @{ Name = $command.Name; Parameter = $name; Help = $command.Help }
            }
        }
    )
    $examples = @(
        foreach ($command in $commands) {
            $code = @($command.Help.Examples.Example | ForEach-Object { $_.Code })
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

    # Whatever has another verb changes something.
    $reading = 'Get', 'Test', 'Find', 'Measure', 'Resolve', 'Search', 'Show', 'Compare', 'Export'
}

Describe '<Name>' -ForEach $commands {
    BeforeAll { $command = Get-Command -Name $Name }

    It 'has a synopsis, which is a sentence' {
        $Help.Synopsis | Should -Match '^[A-Z].*\.$'
    }

    It 'has a description' {
        $Help.Description.Text | Should -Not -BeNullOrEmpty
    }

    It 'has at least two examples, each with a remark' {
        $all = @($Help.Examples.Example)
        $all.Count | Should -BeGreaterOrEqual 2
        foreach ($each in $all) { ($each.Remarks | Out-String).Trim() | Should -Not -BeNullOrEmpty }
    }

    It 'says what it returns' {
        @($command.OutputType).Count | Should -BeGreaterOrEqual 1
    }

    It 'has an approved verb and a noun in the singular' {
        (Get-Verb).Verb | Should -Contain $command.Verb
        $command.Noun | Should -Match '^(Rdp|CredSsp)'
        # TLS is an abbreviation, and no plural.
        $command.Noun -replace 'Tls$' | Should -Not -Match '[^sui]s$'
    }

    It 'asks before it changes anything, and only then' {
        $asks = $command.Parameters.ContainsKey('WhatIf') -and $command.Parameters.ContainsKey('Confirm')
        $asks | Should -Be ($command.Verb -notin $reading)
        if ($asks) { $command.Definition | Should -Match '\$PSCmdlet\.ShouldProcess\(' }
    }

}

Describe 'The module' {
    It 'uses no alias, in any of its functions' {
        $aliases = @((Get-Alias).Name)
        $isCommand = { $args[0] -is [System.Management.Automation.Language.CommandAst] }
        $functions = @(Invoke-InProduct { Microsoft.PowerShell.Management\Get-ChildItem -Path 'function:' | Where-Object { $_.ModuleName -eq 'Rdp0x904' } })
        $functions.Count | Should -BeGreaterThan 100
        $words = @($functions | ForEach-Object { $_.ScriptBlock.Ast.FindAll($isCommand, $true) } | ForEach-Object { $_.GetCommandName() } | Sort-Object -Unique)
        $words.Count | Should -BeGreaterThan 100
        $words | Where-Object { $_ -in $aliases } | Should -BeNullOrEmpty
    }

    It 'gives none to its callers' {
        (Get-Module -Name 'Rdp0x904').ExportedAliases.Count | Should -Be 0
    }
}

Describe 'A parameter' {
    It '-<Parameter> of <Name> is described' -ForEach $parameters {
        $described = @($Help.Parameters.Parameter | Where-Object { $_.Name -eq $Parameter })
        ($described.Description | Out-String).Trim() | Should -Match '\.$'
    }
}

Describe 'An example' {
    BeforeAll {
        $cases = @('Recipe', 'Inspection', 'Diagnosis' | ForEach-Object { Get-RecipeCase $_ })
        # A healthy host in a network with the computers that examples name.
        $names = 'client-01.example', 'desk-01.example', 'jump.example'
        $peers = @($names | ForEach-Object { [pscustomobject]@{ hostName = $_; address = ''; index = 4; replies = @() } })
        $healthy = [pscustomobject]@{ peers = $peers }
        # Who sits at the prompt answers with a password, and has a client.
        $nobody = New-SilentHost
        $answer = ConvertTo-Secret 'Correct horse 7'
        $run = {
            param($Hosts, $Assigned, $Code, $Answer)
            function Read-Host([switch] $AsSecureString) { if ($AsSecureString) { $Answer } }
            function mstsc.exe { }
            foreach ($document in $Hosts) {
                Set-LabHost $document
                try {
                    foreach ($each in $Assigned) { . ([scriptblock]::Create($each)) }
                    $null = . ([scriptblock]::Create($Code))
                    return
                } catch { $failure = "$_" }
            }
            $failure
        }
        # Examples ask as they do at a prompt; here nobody answers.
        $asking = $global:ConfirmPreference
        $global:ConfirmPreference = 'None'
    }
    AfterAll { $global:ConfirmPreference = $asking }

    It 'of <Name> runs: <Code>' -ForEach $examples {
        { Get-Tree $Code } | Should -Not -Throw
        # What an earlier example put into a variable, a later one may use.
        $assigned = @($Earlier | ForEach-Object { (Get-Tree $_).EndBlock.Statements } |
                Where-Object { $_ -is [System.Management.Automation.Language.AssignmentStatementAst] } | ForEach-Object { "$_" })
        # Whatever it is written for, some host fits: the cases of what it calls first.
        $own, $others = @($cases).Where({ $Code -match $_.Cmdlet }, 'Split')
        $hosts = @($healthy) + @($own + $others | ForEach-Object { $_.Document })
        $failure = Invoke-AtPrompt $nobody $run $hosts, $assigned, $Code, $answer
        $failure | Should -BeNullOrEmpty
    }
}
