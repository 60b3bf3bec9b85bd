import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pesterCommand } from '../../build/pester/command.js';
import { projectRoot } from '../../build/root.js';
import { powershell } from '../bridge/powershell-for-tests.js';
import { type Seen, see } from '../cli/run.js';

// Programs that answer like Docker and PowerShell are shell scripts.
describe.skipIf(process.platform === 'win32')('npm run pester (skipped: the programs are shell scripts)', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rdp0x904-runner-'));
    mkdirSync(join(folder, 'bin'));
    vi.stubEnv('PATH', join(folder, 'bin'));
    vi.stubEnv('TMPDIR', folder);
    vi.stubEnv('RDP0X904_PWSH', undefined);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A program on the otherwise empty PATH. */
  const addProgram = (name: string, body: string): void => {
    const path = join(folder, 'bin', name);
    writeFileSync(path, `#!/bin/sh\n${body}\n`);
    chmodSync(path, 0o755);
  };

  const run = (...args: readonly string[]): Promise<Seen> => {
    const results = args.includes('--results') ? [] : ['--results', join(folder, 'results')];
    return see(() => pesterCommand([...results, ...args]));
  };

  /** A Docker that works, in which the suite ends with this exit code. It writes down what it was asked for. */
  const addDocker = (exitCode: number): void => {
    const summary = '{"powershell":"7.6.5","pester":"5.9.0","passed":3,"failed":1,"skipped":["a"],"lines":null}';
    addProgram(
      'docker',
      `echo "$@" >> '${folder}/calls'
case $1 in
  version) echo 27.0.1 ;;
  create) echo container-1 ;;
  start) exit ${exitCode} ;;
  cp) echo '${summary}' > "$3/pester-summary.json" ;;
esac`,
    );
  };
  const calls = (): readonly string[] => readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n');

  test.each<[string, () => void, readonly string[], number, string]>([
    ['no Docker', () => undefined, ['--docker'], 20, 'E_DOCKER_MISSING'],
    [
      'no engine',
      () => addProgram('docker', 'echo "Cannot connect to the Docker daemon at unix:///x. Is it running?" >&2; exit 1'),
      ['--docker'],
      20,
      'E_DOCKER_MISSING',
    ],
    [
      'Docker without rights',
      () => addProgram('docker', 'echo "permission denied while trying to connect to the Docker daemon" >&2; exit 1'),
      ['--docker'],
      21,
      'E_DOCKER_DENIED',
    ],
    [
      'an engine that hangs',
      () => addProgram('docker', 'exec /bin/sleep 60'),
      ['--docker', '--engine-timeout', '1'],
      22,
      'E_DOCKER_HANGS',
    ],
    [
      'an image that cannot be built',
      () => addProgram('docker', 'test "$1" = version || { echo "pull access denied" >&2; exit 1; }'),
      ['--docker'],
      23,
      'E_DOCKER_IMAGE',
    ],
    ['neither Docker nor PowerShell', () => undefined, [], 26, 'E_POWERSHELL_MISSING'],
    [
      'an old PowerShell',
      () => addProgram('pwsh', "echo 'rdp0x904 4.0  rdp0x904'"),
      ['--local'],
      25,
      'E_POWERSHELL_TOO_OLD',
    ],
    [
      'a suite that never ends',
      () =>
        addProgram(
          'pwsh',
          'case "$*" in *Invoke-Suite*) exec /bin/sleep 60 ;; esac; echo "rdp0x904 7.4.0 Core rdp0x904"',
        ),
      ['--local', '--timeout', '1'],
      28,
      'E_PESTER_TIMEOUT',
    ],
    ['an option that there is not', () => undefined, ['--podman'], 2, 'E_USAGE'],
    ['two places at once', () => undefined, ['--docker', '--local'], 2, 'E_USAGE'],
    ['no number', () => undefined, ['--timeout', 'soon'], 2, 'E_USAGE'],
  ])('%s: one line and an exit code of its own', async (_name, prepare, args, exitCode, code) => {
    prepare();
    const seen = await run(...args);
    expect(seen.err.trim().split('\n')).toHaveLength(1);
    expect(seen.err).toContain(`${code}: `);
    expect(seen.code).toBe(exitCode);
  });

  test('ends with that exit code as a program, too', () => {
    const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
    const args = ['--import', loader, join(projectRoot, 'build', 'pester.ts'), '--podman'];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(stderr).toContain('E_USAGE: ');
    expect(status).toBe(2);
  });

  test('a results path that cannot be written', async () => {
    writeFileSync(join(folder, 'file'), '');
    const { code, err } = await run('--results', join(folder, 'file', 'below'));
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain('E_PESTER_RESULTS: ');
    expect(code).toBe(27);
  });

  test.each([0, 1, 24])(
    'Docker passes the exit code %d on, with the results, and leaves no container',
    async (exitCode) => {
      addDocker(exitCode);
      const { code, out } = await run('--base-image', 'local/base:1');
      expect(code).toBe(exitCode);
      expect(out).toContain('3 passed, 1 failed, 1 skipped');
      expect(calls().find((each) => each.startsWith('build'))).toContain('BASE_IMAGE=local/base:1');
      expect(calls().find((each) => each.startsWith('create'))).toContain('--network=none');
      expect(calls().at(-1)).toBe('rm --force container-1');
    },
  );

  test('without an engine the PowerShell of this computer runs it, and why is said', async () => {
    addProgram('pwsh', 'case "$*" in *Invoke-Suite*) exit 0 ;; esac; echo "rdp0x904 7.4.0 Core rdp0x904"');
    const { code, out } = await run();
    expect(out).toContain('Not in Docker: E_DOCKER_MISSING');
    expect(code).toBe(0);
  });
});

describe.skipIf(powershell === undefined)('Invoke-Suite.ps1 (skipped: no PowerShell)', () => {
  /** The script where Get-Module finds these versions of Pester and no others. */
  const runWith = (...versions: readonly string[]) => {
    const found = versions.map((each) => `[pscustomobject]@{ Version = [version] '${each}'; Path = 'nowhere' }`);
    const script = join(projectRoot, 'pester', 'Invoke-Suite.ps1').replaceAll("'", "''");
    const { status, stderr } = spawnSync(
      powershell?.path ?? '',
      [
        ...(powershell?.arguments ?? []),
        '-NoProfile',
        '-NonInteractive',
        '-Command',
        `function Get-Module { ${found.join('; ')} }; & '${script}' -Results ([System.IO.Path]::GetTempPath()); exit $LASTEXITCODE`,
      ],
      { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
    );
    return { status, lines: stderr.trim().split('\n') };
  };

  test.each([
    ['Pester 3.4 of Windows', ['3.4.0'], /^E_PESTER_VERSION: There is Pester 3\.4\.0 here/],
    ['Pester 3 and 4', ['3.4.0', '4.10.1'], /^E_PESTER_VERSION: There is Pester 4\.10\.1, 3\.4\.0 here/],
    ['no Pester', [], /^E_PESTER_VERSION: There is no Pester here/],
  ])('%s: one line and an exit code of its own', (_name, versions, line) => {
    const { status, lines } = runWith(...versions);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(line);
    expect(status).toBe(24);
  });
});
