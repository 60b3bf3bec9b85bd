<#
.SYNOPSIS
Runs the suites of this folder and writes their results: pester-nunit.xml, pester-junit.xml and pester-summary.json.
.DESCRIPTION
Exit codes: 0 all passed, 1 some failed, 24 no Pester 5, 25 PowerShell older than 5.1, 27 results that cannot be written.
What is missing is said in one line on the error stream.
.PARAMETER Results
Folder of the result files.
.PARAMETER Coverage
Counts the lines of the generated module that ran, too.
#>
param(
    [Parameter(Mandatory = $true)]
    [string] $Results,

    [switch] $Coverage
)

# No #Requires: an old PowerShell would print more than a line.
function Stop-Suite([int] $Code, [string] $Line) {
    [Console]::Error.WriteLine($Line)
    exit $Code
}

if ($PSVersionTable.PSVersion -lt [version] '5.1') {
    Stop-Suite 25 "E_POWERSHELL_TOO_OLD: This is PowerShell $($PSVersionTable.PSVersion). Install Windows PowerShell 5.1 or PowerShell 7."
}

# Windows brings Pester 3.4, and the newest on the path need not be the first.
$known = @(Get-Module -ListAvailable -Name 'Pester' | Sort-Object -Property Version -Descending)
$pester = @($known | Where-Object { $_.Version -ge [version] '5.2' })[0]
if ($null -eq $pester) {
    $found = if ($known.Count -eq 0) { 'no Pester' } else { "Pester $(($known | ForEach-Object { $_.Version }) -join ', ')" }
    Stop-Suite 24 "E_PESTER_VERSION: There is $found here, the suite needs 5.2 or later. Run 'Install-Module -Name Pester -MinimumVersion 5.2 -SkipPublisherCheck'."
}

try {
    $null = New-Item -Path $Results -ItemType Directory -Force -ErrorAction Stop
    $Results = (Resolve-Path -LiteralPath $Results).ProviderPath
    [System.IO.File]::WriteAllText((Join-Path -Path $Results -ChildPath 'pester-summary.json'), '')
} catch {
    Stop-Suite 27 "E_PESTER_RESULTS: Results cannot be written to $Results. Name a folder that you may write to."
}

Import-Module -Name $pester.Path -ErrorAction Stop
$module = Join-Path -Path (Split-Path -Path $PSScriptRoot -Parent) -ChildPath 'generated/Rdp0x904'
$configuration = New-PesterConfiguration
$configuration.Run.Path = $PSScriptRoot
$configuration.Run.PassThru = $true
$configuration.Output.Verbosity = 'Normal'
if ($Coverage) {
    $configuration.CodeCoverage.Enabled = $true
    $configuration.CodeCoverage.Path = @((Join-Path -Path $module -ChildPath 'Public'), (Join-Path -Path $module -ChildPath 'Private'))
    $configuration.CodeCoverage.OutputPath = Join-Path -Path $Results -ChildPath 'pester-coverage.xml'
    # JaCoCo, which Pester writes unless told otherwise, takes it three times as long.
    $configuration.CodeCoverage.OutputFormat = 'Cobertura'
    $configuration.CodeCoverage.UseBreakpoints = $false
    # Whether it is enough is for the reader of the summary to say.
    $configuration.CodeCoverage.CoveragePercentTarget = 0
}
$result = Invoke-Pester -Configuration $configuration
$result | Export-NUnitReport -Path (Join-Path -Path $Results -ChildPath 'pester-nunit.xml')
$result | Export-JUnitReport -Path (Join-Path -Path $Results -ChildPath 'pester-junit.xml')

# Pester counts commands; a line counts as run when any of its commands was.
$line = { "$($_.File):$($_.Line)" }
$lines = $null
if ($Coverage) {
    $ran = @($result.CodeCoverage.CommandsExecuted | ForEach-Object $line | Sort-Object -Unique)
    $all = @($ran + @($result.CodeCoverage.CommandsMissed | ForEach-Object $line) | Sort-Object -Unique)
    $lines = @{ ran = $ran.Count; all = $all.Count }
}
$failed = $result.FailedCount + $result.FailedBlocksCount + $result.FailedContainersCount
$summary = [ordered] @{
    powershell = "$($PSVersionTable.PSVersion)"
    pester     = "$($pester.Version)"
    passed     = $result.PassedCount
    failed     = $failed
    skipped    = @($result.Tests | Where-Object { $_.Result -eq 'Skipped' } | ForEach-Object { $_.ExpandedPath })
    lines      = $lines
}
$json = ConvertTo-Json -InputObject $summary -Depth 4
[System.IO.File]::WriteAllText((Join-Path -Path $Results -ChildPath 'pester-summary.json'), $json)
exit [int] ($failed -gt 0)
