import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  createHost,
  places,
  withExpiredCertificate,
  withoutElevation,
  withRegistry,
} from '../../src/simulator/host.js';
import type { HostDocument } from '../../src/simulator/machine.js';
import { describeWithPowerShell, patienceMs, powershell } from '../bridge/powershell-for-tests.js';
import { testRelease } from '../build/release-for-tests.js';
import { generatedModules } from '../generated-modules.js';
import { labSession } from '../lab-session.js';

interface Ended {
  readonly code: number;
  readonly lines: readonly string[];
  readonly errors: string;
}

describeWithPowerShell('the script for run commands', () => {
  let folder = '';
  let script = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rdp0x904-run-'));
    script = Buffer.from((await testRelease()).unsigned.get('Rdp0x904.ps1') ?? '').toString('latin1');
  }, patienceMs);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** Writes it. The lab joins the module inside: its stand-ins must come before the real commands. */
  const write = async (host: HostDocument): Promise<string> => {
    const state = join(folder, 'host.json');
    const file = join(folder, 'Rdp0x904.ps1');
    await writeFile(state, JSON.stringify(host));
    const join_ = `    Import-Module -Name '${generatedModules.lab}'
    Import-RdpLabHost -Json ([System.IO.File]::ReadAllText('${state}'))
    Export-ModuleMember `;
    const parts = script.split('    Export-ModuleMember ');
    expect(parts).toHaveLength(2);
    await writeFile(file, parts.join(join_), 'latin1');
    return file;
  };

  /** Runs it as an agent does, in a PowerShell of its own. */
  const runFile = async (host: HostDocument, words: string): Promise<Ended> => {
    const args = ['-NoProfile', '-NonInteractive', '-File', await write(host), ...words.split(' ')];
    return new Promise((resolve) => {
      execFile(powershell?.path ?? 'pwsh', args, { encoding: 'utf8' }, (failure, stdout, stderr) => {
        const code = failure === null ? 0 : Number(failure.code);
        const lines = stdout.split(/\r?\n/).filter((line) => line !== '');
        resolve({ code, lines, errors: stderr });
      });
    });
  };

  /** Runs it as somebody at a prompt does: what it ends with is the exit code of the session's last command. */
  const runAtPrompt = async (host: HostDocument, words: string): Promise<Ended> => {
    const session = await labSession();
    const prompt = `& '${await write(host)}' ${words}\n$LASTEXITCODE`;
    const { output, errors } = await session.invoke<string | number>({ script: prompt });
    return {
      code: Number(output.at(-1)),
      lines: output.slice(0, -1).map(String),
      errors: errors.map((each) => each.message).join(),
    };
  };

  const verdict = ({ lines }: Ended): string => lines.at(-1) ?? '';
  const withoutTls = withRegistry(createHost(), places.listener, 'SecurityLayer', 'DWord', '0');
  const tls12Off = withRegistry(createHost(), places.tls12, 'Enabled', 'DWord', '0');

  /** What every run keeps to; `code` is that of Windows. */
  const expectReport = (ended: Ended, code: number, expected: RegExp): void => {
    expect(verdict(ended)).toMatch(expected);
    expect(ended.code).toBe(code);
    expect(ended.errors).toBe('');
    expect(verdict(ended).length).toBeLessThanOrEqual(2048);
    expect(ended.lines.join('')).toMatch(/^[\x20-\x7e]*$/);
  };

  test.each<[string, HostDocument, string, number, RegExp]>([
    ['finds a fault', withoutTls, '-Action Test', 1, /SecurityLayerInconsistent/],
    ['refuses a parameter', createHost(), '-Force', 2, /-Force is no parameter/],
  ])('%s, in a process of its own', async (_name, host, words, code, expected) => {
    expectReport(await runFile(host, words), code, expected);
  });

  test.each<[string, HostDocument, string, number, RegExp]>([
    ['finds nothing', withRegistry(createHost(), places.listener, 'X', 'DWord', '1'), '', 0, /^Rdp0x904 test: /],
    ['plans', withoutTls, '-Action Plan', 1, /done: nothing; left: .*SecurityLayerInconsistent \(Declined\)/],
    ['repairs', withoutTls, '-Action Repair', 0, /works; done: SecurityLayerInconsistent; undo: /],
    ['says that a restart is needed', tls12Off, '-Action Repair -AllowReboot', 3010, /restart needed/],
    ['says what is not allowed', tls12Off, '-Action Repair', 1, /Tls12Off \(NeedsReboot\)/],
    ['leaves out causes', withoutTls, '-Action Repair -ExcludeCause 9,12', 1, /\(NotNamed\)/],
    ['cannot repair unelevated', withoutElevation(withExpiredCertificate(createHost())), '-Action Repair', 3, /failed/],
    ['has nothing to undo', createHost(), '-Action Undo', 4, /RunNotFound/],
    ['refuses an action', createHost(), '-Action Break', 2, /there is no action Break/],
    ['refuses a cause', createHost(), '-IncludeCause nine', 2, /causes are numbers/],
  ])('%s', async (_name, host, words, code, expected) => {
    expectReport(await runAtPrompt(host, words), code, expected);
  });
});
