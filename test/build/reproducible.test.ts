import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sourceMoment } from '../../build/moment.js';
import { projectRoot } from '../../build/root.js';
import { patienceMs } from '../bridge/powershell-for-tests.js';

let folder = '';

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'rdp0x904-reproducible-')));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

type Surrounding = Readonly<Record<string, string>>;

/** Copies the source, and gives what runs one of its build scripts there, with a surrounding of its own. */
async function copyOfSource(name: string, surrounding: Surrounding) {
  const copy = join(folder, name);
  const leftOut = new Set(['node_modules', 'dist', 'module', '.git', 'coverage']);
  await cp(projectRoot, copy, {
    recursive: true,
    filter: (path) => !leftOut.has(relative(projectRoot, path).split(sep)[0] ?? ''),
  });
  await symlink(join(projectRoot, 'node_modules'), join(copy, 'node_modules'), 'junction');
  const loader = new URL('../../node_modules/tsx/dist/loader.mjs', import.meta.url).href;
  return (script: string, ...args: readonly string[]) =>
    spawnSync(process.execPath, ['--import', loader, join(copy, 'build', script), ...args], {
      cwd: copy,
      encoding: 'utf8',
      env: {
        ...process.env,
        SOURCE_DATE_EPOCH: '1774747800',
        RDP0X904_DEVELOPMENT_FOLDER: join(folder, 'signer'),
        ...surrounding,
      },
    });
}

// 2026-03-29 01:30 UTC: in Berlin that hour does not exist, in Kiritimati it is a day later.
const berlin: Surrounding = { TZ: 'Europe/Berlin', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' };
const kiritimati: Surrounding = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

test('what one place publishes is what another builds, byte by byte but for the signatures: other folder, time zone, locale', {
  timeout: 3 * patienceMs,
}, async () => {
  const one = await copyOfSource('one', berlin);
  const other = await copyOfSource('a folder, elsewhere', kiritimati);
  const out = join(folder, 'signed');
  const packed = one('pack.ts', '--out', out);
  expect(packed.status, packed.stderr).toBe(0);
  const published = (await readdir(out)).filter((name) => !name.startsWith('SHA256SUMS'));
  expect(published.length).toBe(6);
  const script = published.find((name) => name.endsWith('.ps1')) ?? '';
  const changed = join(folder, 'changed', script);
  await mkdir(dirname(changed));
  await writeFile(changed, (await readFile(join(out, script), 'latin1')).replace("'Stop'", "'Continue'"), 'latin1');

  const compared = other('rebuild-and-compare.ts', ...published.map((name) => join(out, name)), changed);

  expect(compared.stdout.match(/^.*: matches the source$/gm)?.length, compared.stdout + compared.stderr).toBe(6);
  expect(compared).toMatchObject({
    status: 12,
    stdout: expect.stringContaining(`${script}: DOES NOT MATCH the source`),
  });
});

test('the time of an artefact is given, or that of the commit, and never now', () => {
  expect(sourceMoment(folder, { SOURCE_DATE_EPOCH: '1774747800' }).toISOString()).toBe('2026-03-29T01:30:00.000Z');
  const problem = expect.objectContaining({ code: 'E_PACK_TIME' });
  expect(() => sourceMoment(folder, {})).toThrow(problem);
  expect(() => sourceMoment(folder, { SOURCE_DATE_EPOCH: 'today' })).toThrow(problem);
  expect(() => sourceMoment(folder, { SOURCE_DATE_EPOCH: '0' })).toThrow(problem);
});
