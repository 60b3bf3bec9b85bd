import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../build/root.js';
import { findPowerShell } from '../compiler/powershell-runner.js';

const powerShell = findPowerShell();

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

/** The sample is what Windows PowerShell cannot parse. Both in one process: rules and settings are loaded once. */
const script = `$env:PATH = '' # Otherwise it looks along the path for every name that it meets.
  $ErrorActionPreference = 'Stop'
  if (-not (Import-Module -Name PSScriptAnalyzer -PassThru -ErrorAction Ignore)) { return 'missing' }
  foreach ($target in @{ Path = '${join(projectRoot, 'generated')}'; Recurse = $true }, @{ ScriptDefinition = '$null ?? 1 | Out-Null' }) {
    Invoke-ScriptAnalyzer @target -Settings ${settings} |
      ForEach-Object { "$($_.RuleName)|$($_.ScriptPath)|$($_.Line)|$($_.Message)" }
    'done'
  }`;

test('PSScriptAnalyzer finds nothing in the output, and would find what Windows PowerShell cannot parse', {
  timeout: 900_000,
}, (context) => {
  if (powerShell === undefined) return context.skip('PowerShell is not installed');
  const { stdout } = spawnSync(powerShell, ['-NoLogo', '-NoProfile', '-NonInteractive', '-Command', script], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  const lines = stdout.split(/\r?\n/);
  const end = lines.indexOf('done');
  if (lines[0] === 'missing') return context.skip('PSScriptAnalyzer is not installed');
  expect(lines.slice(end + 1)).toEqual([expect.stringMatching(/^PSUseCompatibleSyntax\|/), 'done', '']);
  const unmeant = lines
    .slice(0, end)
    .filter(
      (each) => !meant.some(({ rule, folder }) => each.startsWith(`${rule}|`) && each.split(/[/|]/).includes(folder)),
    );
  expect(unmeant).toEqual([]);
});
