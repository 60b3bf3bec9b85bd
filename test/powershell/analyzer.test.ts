import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../build/root.js';
import { findPowerShell } from '../compiler/powershell-runner.js';

const powerShell = findPowerShell();

function run(script: string): string {
  const { stdout } = spawnSync(powerShell ?? '', ['-NoLogo', '-NoProfile', '-NonInteractive', '-Command', script], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return stdout.trim();
}

const hasAnalyzer = powerShell !== undefined && run('(Get-Module -ListAvailable PSScriptAnalyzer).Count') !== '0';

/** Findings that are meant, by rule and folder or file. */
const meant: readonly { readonly rule: string; readonly folder: string; readonly because: string }[] = [
  {
    rule: 'PSAvoidOverwritingBuiltInCmdlets',
    folder: 'Rdp0x904.Lab',
    because: 'The lab stands in for commands of Windows under their own names.',
  },
  {
    rule: 'PSUseSingularNouns',
    folder: 'Rdp0x904.Lab',
    because: 'Windows itself has Get-NetAdapterStatistics.',
  },
  {
    rule: 'PSUseShouldProcessForStateChangingFunctions',
    folder: 'Rdp0x904.Lab',
    because: 'A stand-in has the parameters of its command, and Start-Sleep has no -WhatIf.',
  },
  {
    rule: 'PSUseSingularNouns',
    folder: 'Repair-RdpTls.ps1',
    because: 'TLS is an abbreviation, and no plural.',
  },
  {
    rule: 'PSAvoidDefaultValueForMandatoryParameter',
    folder: 'Rdp0x904.Lab',
    because: 'What one parameter set demands is an empty list in the others.',
  },
  {
    rule: 'PSAvoidAssignmentToAutomaticVariable',
    folder: 'Rdp0x904.Lab',
    because: 'Windows itself has a parameter Profile.',
  },
  {
    rule: 'PSAvoidUsingUsernameAndPasswordParams',
    folder: 'Rdp0x904.Lab',
    because: 'Register-ScheduledTask of Windows takes both.',
  },
  {
    rule: 'PSAvoidUsingPlainTextForPassword',
    folder: 'Rdp0x904.Lab',
    because: 'Register-ScheduledTask of Windows takes it as text.',
  },
  {
    rule: 'PSAlignAssignmentStatement',
    folder: 'Rdp0x904.Lab.psm1',
    because: 'In an enumeration the rule for white space forbids what this one asks for.',
  },
  {
    rule: 'PSUseOutputTypeCorrectly',
    folder: 'Get-RdpRemediation.ps1',
    because: 'The list of entries leaves the cmdlet one by one.',
  },
];

/** Every rule, the one-true-brace formatting, and the syntax of Windows PowerShell 5.1. */
const settings = `@{ IncludeDefaultRules = $true; Rules = @{
  PSPlaceOpenBrace = @{ Enable = $true; OnSameLine = $true; NewLineAfter = $true; IgnoreOneLineBlock = $true }
  PSPlaceCloseBrace = @{ Enable = $true; NewLineAfter = $false; IgnoreOneLineBlock = $true; NoEmptyLineBefore = $false }
  PSUseConsistentIndentation = @{ Enable = $true; Kind = 'space'; IndentationSize = 4; PipelineIndentation = 'IncreaseIndentationForFirstPipeline' }
  PSUseConsistentWhitespace = @{ Enable = $true; CheckInnerBrace = $true; CheckOpenBrace = $true; CheckOpenParen = $true; CheckOperator = $true; CheckPipe = $true; CheckSeparator = $true; IgnoreAssignmentOperatorInsideHashTable = $true }
  PSAlignAssignmentStatement = @{ Enable = $true; CheckHashtable = $true }
  PSUseCorrectCasing = @{ Enable = $true }
  PSUseCompatibleSyntax = @{ Enable = $true; TargetVersions = @('5.1', '7.0') }
} }`;

function findings(target: string): string[] {
  // Otherwise it looks along the path for every name that it meets.
  const script = `$env:PATH = ''
    $ErrorActionPreference = 'Stop'
    ${target} | ForEach-Object { "$($_.RuleName)|$($_.ScriptPath)|$($_.Line)|$($_.Message)" }`;
  return run(script)
    .split('\n')
    .filter((each) => each !== '');
}

// Skipped where PowerShell or the module PSScriptAnalyzer is not installed.
test.skipIf(!hasAnalyzer)(
  'PSScriptAnalyzer finds nothing in the output (needs PSScriptAnalyzer)',
  { timeout: 900_000 },
  () => {
    const path = join(projectRoot, 'generated');
    const found = findings(`Invoke-ScriptAnalyzer -Path '${path}' -Recurse -Settings ${settings}`);
    const unmeant = found.filter(
      (each) => !meant.some(({ rule, folder }) => each.startsWith(`${rule}|`) && each.split(/[/|]/).includes(folder)),
    );
    expect(unmeant).toEqual([]);
  },
);

test.skipIf(!hasAnalyzer)(
  'and would find what Windows PowerShell cannot parse (needs PSScriptAnalyzer)',
  { timeout: 60_000 },
  () => {
    const found = findings(`Invoke-ScriptAnalyzer -ScriptDefinition '$null ?? 1 | Out-Null' -Settings ${settings}`);
    expect(found.join('\n')).toContain('PSUseCompatibleSyntax');
  },
);
