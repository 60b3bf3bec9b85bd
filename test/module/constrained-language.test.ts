import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { schemas } from '../../generated/client/schemas.js';
import { describeWithPowerShell, powershell } from '../bridge/powershell-for-tests.js';
import { generatedModules } from '../generated-modules.js';

interface Property {
  readonly type: string;
  readonly items?: { readonly type: string; readonly minimum?: number; readonly pattern?: string };
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly pattern?: string;
}

/** Every cmdlet that can be called with plain values, with some for what it must be given, and -Force where it has that. */
const calls = Object.values(schemas).flatMap(({ title, properties, required }) => {
  const values = Object.entries<Property>(properties).flatMap(([name, property]) => {
    if (name === 'force') return ['-Force'];
    return (required as readonly string[]).includes(name) ? [`-${name} ${sample(property)}`] : [];
  });
  // Where there is a Windows to change, not even a broken test may change it.
  const answer = process.platform === 'win32' ? '-WhatIf' : '-Confirm:$false';
  const isChange = !/^(Get|Test)-/.test(title);
  const takesObject = Object.values<Property>(properties).some((each) => each.type === 'object');
  return takesObject ? [] : [[title, ...values, ...(isChange ? [answer] : [])].join(' ')];
});

function sample(property: Property): string {
  if (property.enum?.[0] !== undefined) return property.enum[0];
  const { type, minimum, pattern = '' } = property.items ?? property;
  if (type === 'integer') return String(minimum ?? 1);
  const fitting = ['x', '1'].find((each) => new RegExp(pattern).test(each));
  if (fitting === undefined) throw new Error(`Add a value that fits ${pattern}.`);
  return fitting;
}

/** The commands of Windows that change it, as far as the module may call them. */
const changing = readdirSync(join(dirname(generatedModules.lab), 'Public'))
  .map((file) => file.replace('.ps1', ''))
  .filter((name) =>
    /^(Add|Clear|Disable|Enable|New|Register|Remove|Rename|Restart|Set|Start|Stop|Unregister)-/.test(name),
  );

function run(script: string): string {
  const { stdout, stderr, status } = spawnSync(
    powershell?.path ?? 'pwsh',
    [
      '-NoProfile',
      '-NonInteractive',
      '-Command',
      `$ExecutionContext.SessionState.LanguageMode = 'ConstrainedLanguage'; ${script}`,
    ],
    { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', RDP_MODULE: generatedModules.product } },
  );
  expect(status, stderr).toBe(0);
  return stdout.replaceAll('\u001b[?1h', '').trim();
}

describeWithPowerShell('in a session of constrained language that does not trust the module', () => {
  test('the module imports, says what will not work, and explains itself', () => {
    const [warning = '', mode, synopsis] = run(`
      "$(Import-Module $env:RDP_MODULE 3>&1)"
      & (Get-Module Rdp0x904) { "$($ExecutionContext.SessionState.LanguageMode)" }
      (Get-Help Set-RdpMtu -Full).Synopsis`).split(/\r?\n/);
    expect(warning).toContain('its help works, its cmdlets do not');
    expect(mode).toBe('ConstrainedLanguage');
    expect(synopsis).toContain('MTU');
  });

  test('every cmdlet stops before its first change, as docs/trust.md says', () => {
    expect(calls.length).toBeGreaterThan(4);
    expect(changing).toContain('Set-NetIPInterface');
    const outcome = run(`
      $null = Import-Module $env:RDP_MODULE 3>&1
      $global:reached = @()
      ${changing.map((name) => `function global:${name} { $global:reached += '${name}' }`).join('\n')}
      foreach ($command in ${calls.map((each) => `{ ${each} }`).join(', ')}) {
        try { $null = & $command; "$command ran" } catch { "$_ $(@($_.ScriptStackTrace -split [Environment]::NewLine)[0])" }
      }
      "reached: $global:reached"`);
    expect(outcome).not.toContain(' ran');
    expect(outcome).toMatch(/^reached:\s*$/m);
    const lines = outcome.split(/\r?\n/).slice(0, -1);
    expect(lines.filter((line) => !/core types.*Rdp0x904/.test(line))).toEqual([]);
    expect(lines.length).toBe(calls.length);
  });
});

describeWithPowerShell('in a session of full language', () => {
  test('the module imports without a warning', () => {
    const { stdout, stderr } = spawnSync(
      powershell?.path ?? 'pwsh',
      ['-NoProfile', '-NonInteractive', '-Command', 'Import-Module $env:RDP_MODULE 3>&1'],
      { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', RDP_MODULE: generatedModules.product } },
    );
    expect(`${stdout}${stderr}`.replaceAll('\u001b[?1h', '')).toBe('');
  });
});
