import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { windowsFile } from '../../build/files.js';
import { runScript } from '../../src/compiler/run-script.js';
import {
  createHost,
  places,
  withExpiredCertificate,
  withoutElevation,
  withRegistry,
} from '../../src/simulator/host.js';
import type { HostDocument } from '../../src/simulator/machine.js';
import { describeWithPowerShell, patienceMs, powershell } from '../bridge/powershell-for-tests.js';
import { compiledModule } from '../compiled-project.js';
import { generatedModules } from '../generated-modules.js';

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
    script = runScript(compiledModule());
  }, patienceMs);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** Runs it as an agent does. The lab joins the module inside: its stand-ins must come before the real commands. */
  const run = async (host: HostDocument, ...words: readonly string[]): Promise<Ended> => {
    const state = join(folder, 'host.json');
    const file = join(folder, 'Rdp0x904.ps1');
    await writeFile(state, JSON.stringify(host));
    const join_ = `    Import-Module -Name '${generatedModules.lab}'
    Import-RdpLabHost -Json ([System.IO.File]::ReadAllText('${state}'))
    Export-ModuleMember `;
    const parts = script.split('    Export-ModuleMember ');
    expect(parts).toHaveLength(2);
    await writeFile(file, windowsFile(file, parts.join(join_)));
    return new Promise((resolve) => {
      const args = ['-NoProfile', '-NonInteractive', '-File', file, ...words];
      execFile(powershell?.path ?? 'pwsh', args, { encoding: 'utf8' }, (failure, stdout, stderr) => {
        const code = failure === null ? 0 : Number(failure.code);
        const lines = stdout.split(/\r?\n/).filter((line) => line !== '');
        resolve({ code, lines, errors: stderr });
      });
    });
  };
  const verdict = ({ lines }: Ended): string => lines.at(-1) ?? '';
  const withoutTls = withRegistry(createHost(), places.listener, 'SecurityLayer', 'DWord', '0');
  const tls12Off = withRegistry(createHost(), places.tls12, 'Enabled', 'DWord', '0');

  test.each<[string, HostDocument, readonly string[], number, RegExp]>([
    ['finds nothing', withRegistry(createHost(), places.listener, 'X', 'DWord', '1'), [], 0, /^Rdp0x904 test: /],
    ['finds a fault', withoutTls, ['-Action', 'Test'], 1, /SecurityLayerInconsistent/],
    ['plans', withoutTls, ['-Action', 'Plan'], 1, /done: nothing; left: .*SecurityLayerInconsistent \(Declined\)/],
    ['repairs', withoutTls, ['-Action', 'Repair'], 0, /works; done: SecurityLayerInconsistent; undo: /],
    ['says what is not allowed', tls12Off, ['-Action', 'Repair'], 1, /Tls12Off \(NeedsReboot\)/],
    ['says that a restart is needed', tls12Off, ['-Action', 'Repair', '-AllowReboot'], 194, /restart needed/],
    ['leaves out causes', withoutTls, ['-Action', 'Repair', '-ExcludeCause', '9,12'], 1, /\(NotNamed\)/],
    [
      'cannot repair unelevated',
      withoutElevation(withExpiredCertificate(createHost())),
      ['-Action', 'Repair'],
      3,
      /failed/,
    ],
    ['has nothing to undo', createHost(), ['-Action', 'Undo'], 4, /RunNotFound/],
    ['refuses an action', createHost(), ['-Action', 'Break'], 2, /there is no action Break/],
    ['refuses a cause', createHost(), ['-IncludeCause', 'nine'], 2, /causes are numbers/],
    ['refuses a parameter', createHost(), ['-Force'], 2, /-Force is no parameter/],
  ])('%s', async (_name, host, words, code, expected) => {
    const ended = await run(host, ...words);
    expect(verdict(ended)).toMatch(expected);
    // Other systems than Windows keep eight bits: 3010 is 194 there.
    expect(ended.code).toBe(process.platform === 'win32' && code === 194 ? 3010 : code);
    expect(ended.errors).toBe('');
    expect(verdict(ended).length).toBeLessThanOrEqual(2048);
    expect(ended.lines.join('')).toMatch(/^[\x20-\x7e]*$/);
  });
});
