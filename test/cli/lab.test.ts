import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, expect, test } from 'vitest';
import { faults } from '../../src/simulator/faults.js';
import { until } from '../bridge/processes.js';
import { run } from './run.js';

const folder = await mkdtemp(join(tmpdir(), 'rdp0x904-lab-'));
/** On Windows a process cannot be interrupted from another one, only ended. */
const onSignals = process.platform === 'win32' ? test.skip : test;
let lab: ChildProcess | undefined;
afterEach(() => lab?.kill('SIGKILL'));
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Announced {
  readonly host: string;
  readonly port: number;
  readonly file: string;
}

/** Starts `rdp0x904 lab` in a process of its own and reads where it is. */
async function startLab(...args: string[]): Promise<{ readonly child: ChildProcess; readonly announced: Announced }> {
  const fixture = fileURLToPath(new URL('command-line-fixture.mts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', fixture, 'lab', '--json', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  lab = child;
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return { child, announced: JSON.parse(line) as Announced };
}

onSignals('a fault shows on the port, a repair of its file ends it, and an interruption leaves nothing', async () => {
  const { child, announced } = await startLab('--fault', 'security-layer');
  const target = `${announced.host}:${announced.port}`;
  expect((await run('test', target)).code).toBe(1);
  const repair = ['set-rdp-security-layer', '--simulate', announced.file, '--security-layer', 'Tls', '--yes'];
  expect((await run(...repair)).code).toBe(0);
  await until(async () => (await run('test', target)).code === 0);
  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([0, null]);
  expect(existsSync(announced.file)).toBe(false);
});

onSignals('a service that stops closes the port, and a file that is no host changes nothing', async () => {
  const file = join(folder, 'own.json');
  const { child, announced } = await startLab('--fault', 'mtu', '--file', file);
  expect(announced.file).toBe(file);
  const target = `${announced.host}:${announced.port}`;
  const host = await readFile(file, 'utf8');
  await writeFile(file, '{');
  await writeFile(file, host.replace(/("name": "TermService"[^}]*"status": )"Running"/, '$1"Stopped"'));
  await until(async () => (await run('test', '--timeout', '1', target)).code === 7);
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
  // It is the user's own.
  expect(existsSync(file)).toBe(true);
});

test('names its faults', async () => {
  const { code, out } = await run('lab', '--list', '--json');
  expect(code).toBe(0);
  expect((JSON.parse(out) as { name: string }[]).map(({ name }) => name)).toEqual(Object.keys(faults));
});

test.each([
  ['a fault that does not exist', ['--fault', 'gremlins'], 'E_FAULT'],
  ['a file that is there already', ['--file', fileURLToPath(import.meta.url)], 'E_FILE'],
  ['an argument', ['here'], 'E_OPTION'],
])('refuses %s', async (_, args, code) => {
  expect(await run('lab', ...args)).toMatchObject({
    code: 2,
    err: expect.stringMatching(new RegExp(`^${code}: [^\\n]+\\n$`)),
  });
});
