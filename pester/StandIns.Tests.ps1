#Requires -Version 5.1

# The stand-ins take what Windows takes and refuse what Windows refuses. The facts are those of a captured Windows. On
# Windows the same tests hold the real commands against the same facts: binding fails before a command does anything.

BeforeDiscovery {
    Import-Module -Name (Join-Path -Path $PSScriptRoot -ChildPath 'Lab.psm1') -Force
    $commands = @(Get-WindowsCommand)
    $implementations = @(
        @{ Where = 'the lab'; Title = 'the lab'; Tag = @(); Skip = $false }
        @{ Where = 'Windows'; Title = $(if ($windows) { 'Windows' } else { 'Windows (skipped: this is not Windows)' }); Tag = 'Windows'; Skip = -not $windows }
    )
}

BeforeAll {
    Import-Module -Name (Join-Path -Path $PSScriptRoot -ChildPath 'Lab.psm1') -Force

    $null = Import-Product
    Set-LabHost

    function Get-StandIn([string] $Name) {
        Invoke-InProduct { Get-Command -Name $args[0] -Module 'Rdp0x904.Lab' } @($Name)
    }

    # The parameters of a set as Get-Command -Syntax prints it, each with the text of its own.
    function Split-Syntax([string] $Text) {
        $items = [regex]::Matches($Text, '\[\[-\w+\] <[^>]+>\]|\[-\w+\] <[^>]+>|\[-\w+ <[^>]+>\]|\[-\w+\]|-\w+ <[^>]+>')
        @($items | ForEach-Object { $_.Value } | Where-Object { $_ -notmatch '^\[-(WhatIf|Confirm)\]$' })
    }

    # A set in one way of writing: positions count, the order of the others does not. PowerShell 7 has other words for two
    # types, and what exists on Windows only is any object elsewhere.
    function Format-Set([string] $Text, [System.Management.Automation.CommandInfo] $Command) {
        $items = @(Split-Syntax $Text | ForEach-Object {
                $item = $_ -replace '<uint(\[\])?>', '<uint32$1>' -replace '<ushort(\[\])?>', '<uint16$1>'
                $parameter = $Command.Parameters[(Get-ItemName $item)]
                $isAny = $null -ne $parameter -and $parameter.ParameterType -in [object], [object[]]
                if ($isAny -and $item -notmatch '#') { $item -replace '<[^>\[]+(\[\])?>', '<Object$1>' } else { $item }
            })
        $positional = @($items | Where-Object { $_ -match '^\[?\[-\w+\] <' })
        ($positional + @($items | Where-Object { $_ -notin $positional } | Sort-Object)) -join ' '
    }

    function Get-ItemName([string] $Item) { [regex]::Match($Item, '-(\w+)').Groups[1].Value }

    # Parameters of the captured Windows by name, with the numbers of their sets.
    function Get-CapturedParameter([string[]] $Syntax) {
        $found = [ordered] @{}
        for ($set = 0; $set -lt $Syntax.Count; $set++) {
            foreach ($item in Split-Syntax $Syntax[$set]) {
                $name = Get-ItemName $item
                if (-not $found.Contains($name)) { $found[$name] = @() }
                $found[$name] += $set
            }
        }
        $found
    }

    # A value that the parameter takes, whatever it does with it.
    function Get-FittingValue([System.Management.Automation.ParameterMetadata] $Parameter) {
        $type = $Parameter.ParameterType
        if ($type.IsArray) { $type = $type.GetElementType() }
        $instance = @($Parameter.Attributes | Where-Object { $_ -is [System.Management.Automation.PSTypeNameAttribute] })
        if ($instance.Count -gt 0) { return [pscustomobject]@{ PSTypeName = $instance[0].PSTypeName; Name = 'x' } }
        if ($type.IsEnum) { return [enum]::GetNames($type)[0] }
        switch ($type.Name) {
            'SwitchParameter' { return $true }
            'Boolean' { return $true }
            'XmlDocument' { return [xml] '<a/>' }
            'DateTime' { return [datetime]::new(2026, 1, 1) }
            'TimeSpan' { return [timespan]::Zero }
            'Guid' { return [guid]::Empty }
            'Hashtable' { return @{ a = 1 } }
            'IDictionary' { return @{ a = 1 } }
            'ScriptBlock' { return { } }
            'SecureString' { return [securestring]::new() }
            'PSCredential' { return [pscredential]::new('x', [securestring]::new()) }
            'PSSessionOption' { return [System.Management.Automation.Remoting.PSSessionOption]::new() }
            'FlagsExpression`1' { return 'Hidden' }
            default { return '1' }
        }
    }

    # A value that no conversion makes fit; none for those that take anything.
    function Get-WrongValue([System.Management.Automation.ParameterMetadata] $Parameter) {
        $type = $Parameter.ParameterType
        if ($type.IsArray) { $type = $type.GetElementType() }
        switch ($type.Name) {
            { $_ -in 'String', 'Object', 'PSObject', 'Uri', 'WildcardPattern', 'PSSession' } { return }
            { $_ -in 'Hashtable', 'IDictionary' } { return 'x' }
            default { return @{ Wrong = 1 } }
        }
    }

    # The id of the error that a call ends with, without the command's name. A module that is not loaded yet is loaded.
    function Get-Refusal([System.Management.Automation.CommandInfo] $Command, [hashtable] $Arguments) {
        try {
            $null = & $Command @Arguments -ErrorAction Stop 3>$null
            ''
        } catch {
            ($_.FullyQualifiedErrorId -split ',')[0]
        }
    }
}

foreach ($implementation in $implementations) {
    Describe "The parameters of $($implementation.Title)" -ForEach $implementation -Tag $implementation.Tag {
        Context '<Name>' -ForEach $commands -Skip:$Skip {
            BeforeAll {
                $command = if ($Where -eq 'Windows') { Get-Command -Name $Name } else { Get-StandIn $Name }
                $captured = Get-CapturedParameter $Syntax
            }

            It 'are those of the captured Windows, in the same sets' {
                $printed = @($command.ParameterSets | ForEach-Object { Format-Set "$_" $command })
                $expected = @($Syntax | ForEach-Object { Format-Set $_ $command })
                $printed[0] | Should -Be $expected[0] -Because 'the default comes first'
                $printed | Sort-Object | Should -Be @($expected | Sort-Object)
                [bool] $command.Parameters['WhatIf'] | Should -Be ($Syntax[0] -match '\[-WhatIf\]')
            }

            It 'has no others' {
                Get-Refusal $command @{ NoSuchParameter = 1 } | Should -Be 'NamedParameterNotFound'
            }

            It 'refuses values of a wrong type' {
                foreach ($name in $captured.Keys) {
                    $wrong = Get-WrongValue $command.Parameters[$name]
                    if ($null -eq $wrong) { continue }
                    Get-Refusal $command @{ $name = $wrong } |
                        Should -BeIn 'ParameterArgumentTransformationError', 'CannotConvertArgument', 'CannotConvertArgumentNoMessage', 'MismatchedPSTypeName' -Because "-$name"
                }
            }

            It 'refuses parameters of different sets' {
                $names = @($captured.Keys)
                for ($one = 0; $one -lt $names.Count; $one++) {
                    for ($other = $one + 1; $other -lt $names.Count; $other++) {
                        $shared = @($captured[$names[$one]] | Where-Object { $captured[$names[$other]] -contains $_ })
                        if ($shared.Count -gt 0) { continue }
                        $arguments = @{}
                        foreach ($each in $names[$one], $names[$other]) {
                            $arguments[$each] = Get-FittingValue $command.Parameters[$each]
                        }
                        Get-Refusal $command $arguments | Should -Be 'AmbiguousParameterSet' -Because "-$($names[$one]) -$($names[$other])"
                    }
                }
            }
        }
    }
}

Describe 'A parameter that the lab does not implement' {
    It 'is refused as such, and every other one is taken: <Name>' -ForEach $commands {
        $command = Get-StandIn $Name
        $captured = Get-CapturedParameter $Syntax
        # Behind the parameter, or in the splat of a long list.
        $listed = [regex]::Match($command.Definition, '\bImplemented\s+(?:= )?@\(([^)]*)\)').Groups[1].Value
        $implemented = @([regex]::Matches($listed, "'(\w+)'") | ForEach-Object { $_.Groups[1].Value })
        for ($set = 0; $set -lt $Syntax.Count; $set++) {
            $items = @(Split-Syntax $Syntax[$set])
            # What the set demands goes along, and what tells it from the others: the binder has nothing to complain of.
            $demanded = @{}
            $own = @($captured.Keys | Where-Object { $captured[$_].Count -eq 1 -and $captured[$_][0] -eq $set })
            foreach ($name in @($items | Where-Object { $_ -match '^-|^\[-\w+\] <' } | ForEach-Object { Get-ItemName $_ }) + @($own | Select-Object -First 1)) {
                $demanded[$name] = Get-FittingValue $command.Parameters[$name]
            }
            $each = @($items | ForEach-Object { Get-ItemName $_ })
            # A set that nothing tells apart is named by all that it has.
            $step = if ($own.Count -gt 0 -or $Syntax.Count -eq 1) { 1 } else { $each.Count }
            for ($first = 0; $first -lt $each.Count; $first += $step) {
                $names = @($each[$first..($first + $step - 1)])
                $arguments = $demanded.Clone()
                foreach ($name in $names) { $arguments[$name] = Get-FittingValue $command.Parameters[$name] }
                $foreign = @($arguments.Keys | Where-Object { $_ -notin $implemented })
                $refusal = Get-Refusal $command $arguments
                if ($foreign.Count -gt 0) { $refusal | Should -Be 'LabNotImplemented' -Because "$names" }
                else { $refusal | Should -Not -Match 'Parameter|^CannotConvert|LabNotImplemented' -Because "$names" }
            }
        }
    }

    It 'is refused even where errors are silenced' {
        { Invoke-InProduct { Get-Service -Name 'TermService' -ComputerName 'x' -ErrorAction SilentlyContinue } } |
            Should -Throw -ErrorId 'LabNotImplemented*'
    }
}
