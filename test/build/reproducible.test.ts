import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Files, readFiles, sha256 } from '../../build/files.js';
import { sourceMoment } from '../../build/moment.js';
import { projectRoot } from '../../build/root.js';
import { patienceMs } from '../bridge/powershell-for-tests.js';

let folder = '';

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'rdp0x904-reproducible-')));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Copies the source and packs it there, with a surrounding of its own. */
async function packIn(name: string, environment: Readonly<Record<string, string>>): Promise<Files> {
  const copy = join(folder, name);
  const leftOut = new Set(['node_modules', 'dist', 'module', '.git', 'coverage']);
  await cp(projectRoot, copy, {
    recursive: true,
    filter: (path) => !leftOut.has(relative(projectRoot, path).split(sep)[0] ?? ''),
  });
  await symlink(join(projectRoot, 'node_modules'), join(copy, 'node_modules'), 'junction');
  const out = join(folder, `${name}-out`);
  const loader = new URL('../../node_modules/tsx/dist/loader.mjs', import.meta.url).href;
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', loader, join(copy, 'build', 'pack.ts'), '--unsigned', '--out', out],
    { cwd: copy, encoding: 'utf8', env: { ...process.env, SOURCE_DATE_EPOCH: '1774747800', ...environment } },
  );
  expect(status, stderr).toBe(0);
  return readFiles(out);
}

const digests = (files: Files): string[] => [...files].map(([name, bytes]) => `${sha256(bytes)} ${name}`).sort();

test('two builds of one source agree in every byte: other folder, time zone, locale, day of the build', {
  timeout: 2 * patienceMs,
}, async () => {
  // 2026-03-29 01:30 UTC: in Berlin that hour does not exist, in Kiritimati it is a day later.
  const one = await packIn('one', { TZ: 'Europe/Berlin', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' });
  const other = await packIn('a folder, elsewhere', {
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
  });
  expect(one.size).toBe(6);
  expect(digests(other)).toEqual(digests(one));
});

test('the time of an artefact is given, or that of the commit, and never now', () => {
  expect(sourceMoment(folder, { SOURCE_DATE_EPOCH: '1774747800' }).toISOString()).toBe('2026-03-29T01:30:00.000Z');
  const problem = expect.objectContaining({ code: 'E_PACK_TIME' });
  expect(() => sourceMoment(folder, {})).toThrow(problem);
  expect(() => sourceMoment(folder, { SOURCE_DATE_EPOCH: 'today' })).toThrow(problem);
  expect(() => sourceMoment(folder, { SOURCE_DATE_EPOCH: '0' })).toThrow(problem);
});
