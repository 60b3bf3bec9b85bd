#Requires -Version 5.1

# What the suites share: the product with the lab in Windows' place, and the host that the lab simulates.

Set-StrictMode -Version Latest

$root = Split-Path -Path $PSScriptRoot -Parent
$generated = Join-Path -Path $root -ChildPath 'generated'
$manifests = @{
    Product = Join-Path -Path $generated -ChildPath 'Rdp0x904/Rdp0x904.psd1'
    Lab     = Join-Path -Path $generated -ChildPath 'Rdp0x904.Lab/Rdp0x904.Lab.psd1'
}

function Read-Json([string] $Path) {
    Get-Content -LiteralPath $Path -Raw -Encoding UTF8 | ConvertFrom-Json
}

# A text that nobody is to read.
function ConvertTo-Secret([string] $Text) {
    $secret = [securestring]::new()
    foreach ($character in $Text.ToCharArray()) { $secret.AppendChar($character) }
    $secret
}

# Imports the product and returns it. Its stand-ins live in its own scope: they come before the commands of Windows there
# and nowhere else. -Bare leaves them out. To read hundreds of files takes a while, and what was read is compiled as it runs,
# so what an earlier suite imported is used again, unless the compiler wrote since.
function Import-Product([switch] $Bare) {
    $written = [datetime]::MinValue
    foreach ($file in [System.IO.DirectoryInfo]::new($generated).EnumerateFiles('*.ps*1', 'AllDirectories')) {
        if ($file.LastWriteTimeUtc -gt $written) { $written = $file.LastWriteTimeUtc }
    }
    $module = Get-Module -Name 'Rdp0x904'
    if ($null -eq $module -or $module.PrivateData['Imported'] -ne $written) {
        $module = Import-Module -Name $manifests.Product -PassThru -Force -Global
        $module.PrivateData['Own'] = & $module { Get-ChildItem -Path 'function:' | Where-Object { $_.ModuleName -eq 'Rdp0x904' } }
        $module.PrivateData['Lab'] = & $module { Import-Module -Name $args[0] -PassThru -Force } $manifests.Lab
        $module.PrivateData['Imported'] = $written
    }
    $lab = $module.PrivateData['Lab']
    $isThere = $null -ne (& $module { Get-Module -Name $args[0] } $lab.Name)
    if ($Bare -and $isThere) {
        # Some stand-ins took the place of functions that reach the system themselves.
        & $module {
            param($Lab, $Own)
            Remove-Module -ModuleInfo $Lab
            foreach ($each in $Own) {
                if ($Lab.ExportedFunctions.ContainsKey($each.Name)) { Set-Item -Path "function:script:$($each.Name)" -Value $each.ScriptBlock }
            }
        } $lab $module.PrivateData['Own']
    }
    if (-not $Bare -and -not $isThere) { & $module { Import-Module -ModuleInfo $args[0] } $lab }
    $module
}

# Runs a script where the private functions and the stand-ins are known.
function Invoke-InProduct([scriptblock] $Script, [object[]] $Values = @()) {
    & (Get-Module -Name 'Rdp0x904') $Script @Values
}

# The simulated Windows as JSON.
function Get-LabHost {
    Invoke-InProduct { Export-RdpLabHost }
}

# The simulated Windows as JSON without the journal and our entries in the event log, which tell what was done and undone.
function Get-LabSystem {
    $document = Get-LabHost | ConvertFrom-Json
    $document.events = @($document.events | Where-Object { $_.providerName -ne 'Rdp0x904' })
    $document | Select-Object -Property * -ExcludeProperty 'journal' | ConvertTo-Json -Depth 32 -Compress
}

$healthy = $null

# A healthy host with other values for some of its properties, put in the place of the simulated Windows.
function Set-LabHost($Property = @{}) {
    if ($null -eq $script:healthy) { $script:healthy = Read-Json (Join-Path -Path $generated -ChildPath 'cases/healthy.json') }
    $document = $script:healthy.PSObject.Copy()
    $names = if ($Property -is [hashtable]) { $Property.Keys } else { $Property.PSObject.Properties | ForEach-Object { $_.Name } }
    foreach ($name in $names) { $document.$name = $Property.$name }
    Invoke-InProduct { Import-RdpLabHost -Json $args[0] } (ConvertTo-Json -InputObject $document -Depth 32)
}

# The behaviour cases of every recipe: cmdlet, its private functions, name, host, parameters and what is expected.
function Get-RecipeCase([ValidateSet('Recipe', 'Inspection', 'Diagnosis')] [string] $Kind) {
    foreach ($file in Get-ChildItem -Path (Join-Path -Path $generated -ChildPath 'cases') -Filter '*-*.json') {
        $recipe = Read-Json $file.FullName
        if ($recipe.kind -ne $Kind) { continue }
        foreach ($case in $recipe.cases) {
            $parameters = @{}
            foreach ($each in $case.parameters.PSObject.Properties) {
                # Of a secret a case knows only how long it is.
                $isSecret = $each.Value -is [pscustomobject] -and @($each.Value.PSObject.Properties.Name) -join ',' -eq 'Length'
                $parameters[$each.Name] = if ($isSecret) { ConvertTo-Secret ('x' * $each.Value.Length) } else { $each.Value }
            }
            @{
                Cmdlet     = $recipe.cmdlet
                Functions  = $recipe.functions
                Name       = $case.name
                Document   = $case.host
                Parameters = $parameters
                Expected   = $case.expect
            }
        }
    }
}

# The behaviour cases of the kinds of change: name, host, change, password and what is expected.
function Get-ChangeCase {
    foreach ($case in Read-Json (Join-Path -Path $generated -ChildPath 'cases/changes.json')) {
        $optional = { param($Name) if ($null -ne $case.PSObject.Properties[$Name]) { $case.$Name } }
        @{
            Kind     = $case.change.kind
            Name     = $case.name
            Document = $case.host
            Change   = $case.change
            Password = & $optional 'password'
            Already  = [bool] (& $optional 'already')
            Expected = $case.expect
        }
    }
}

# Nobody: the host of a PowerShell that was given none. What is said to it goes nowhere, and it answers nothing.
function New-SilentHost {
    $runspace = [runspacefactory]::CreateRunspace()
    $runspace.Open()
    try { $runspace.SessionStateProxy.GetVariable('Host') } finally { $runspace.Dispose() }
}

# Runs a script with another host at the prompt: it alone sees what -WhatIf says, which no stream carries, and is asked what
# -Confirm asks. In this PowerShell, because a second one would read and compile everything again.
function Invoke-AtPrompt([System.Management.Automation.Host.PSHost] $Prompt, [scriptblock] $Script, [object[]] $Values = @()) {
    $settings = [System.Management.Automation.PSInvocationSettings]::new()
    $settings.Host = $Prompt
    $shell = [powershell]::Create([System.Management.Automation.RunspaceMode]::CurrentRunspace)
    try {
        $call = { param($Script, $Values) & $Script @Values }
        $null = $shell.AddScript($call).AddArgument($Script).AddArgument($Values)
        $shell.Invoke($null, $settings)
    } finally { $shell.Dispose() }
}

# What the recipe's own diagnosis says of the simulated Windows.
function Get-RecipeFinding($Functions, $Parameters) {
    Invoke-InProduct {
        param($Observe, $Diagnose, $Given)
        $taken = @{}
        foreach ($name in @($Given.Keys)) {
            if ((Get-Command -Name $Observe).Parameters.ContainsKey($name)) { $taken[$name] = $Given[$name] }
        }
        $parameter = @((Get-Command -Name $Diagnose).Parameters.Values)[0]
        if ($parameter.ParameterType.IsArray) { & $Diagnose @(& $Observe @taken) } else { & $Diagnose (& $Observe @taken) }
    } $Functions.observe, $Functions.diagnose, $(if ($null -eq $Parameters) { @{} } else { $Parameters })
}

# What the switch of a private function tells apart: texts or numbers, as its author wrote them.
function Get-CaseLabel([string] $Function) {
    $tree = (Invoke-InProduct { Get-Command -Name $args[0] } @($Function)).ScriptBlock.Ast
    $isSwitch = { $args[0] -is [System.Management.Automation.Language.SwitchStatementAst] }
    $isConstant = { $args[0] -is [System.Management.Automation.Language.ConstantExpressionAst] }
    foreach ($clause in $tree.FindAll($isSwitch, $true)[0].Clauses) {
        foreach ($constant in $clause.Item1.FindAll($isConstant, $true)) { $constant.Value }
    }
}

# Ids of the findings that are not healthy.
function Select-Trouble($Finding) {
    @($Finding | Where-Object { $null -ne $_ -and $_.Status -ne 'healthy' } | ForEach-Object { $_.Id })
}

# What a real Windows says of the parameters of the commands that the product calls.
function Get-WindowsCommand {
    $facts = Read-Json (Join-Path -Path $root -ChildPath 'src/border/windows-commands.json')
    foreach ($each in $facts.PSObject.Properties) { @{ Name = $each.Name; Syntax = @($each.Value) } }
}

$windows = [System.Environment]::OSVersion.Platform -eq 'Win32NT'
Export-ModuleMember -Function '*' -Variable 'windows'
