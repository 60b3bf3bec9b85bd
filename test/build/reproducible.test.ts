import { spawnSync } from 'node:child_process';
import { cp, mkdir, readFile, realpath, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';
import { writeFiles } from '../../build/files.js';
import { sourceMoment } from '../../build/moment.js';
import { projectRoot } from '../../build/root.js';
import { patienceMs } from '../bridge/powershell-for-tests.js';
import { newFolder } from '../run-folder.js';
import { testRelease } from './release-for-tests.js';

/** Copies the source to `copy`, and gives what runs one of its build scripts there, in this surrounding. */
async function copyOfSource(copy: string, surrounding: Readonly<Record<string, string>>) {
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
      env: { ...process.env, ...surrounding },
    });
}

test('what is published here is what another place builds, byte by byte but for the signatures: other folder, time zone, locale', {
  timeout: 3 * patienceMs,
}, async () => {
  const folder = await realpath(await newFolder('reproducible'));
  const { signed, moment } = await testRelease();
  const out = join(folder, 'signed');
  await writeFiles(out, signed);
  const published = [...signed.keys()].filter((name) => !name.startsWith('SHA256SUMS'));
  expect(published.length).toBe(6);
  const script = published.find((name) => name.endsWith('.ps1')) ?? '';
  const changed = join(folder, 'changed', script);
  await mkdir(dirname(changed));
  await writeFile(changed, (await readFile(join(out, script), 'latin1')).replace("'Stop'", "'Continue'"), 'latin1');

  const other = await copyOfSource(join(folder, 'a folder, elsewhere'), {
    SOURCE_DATE_EPOCH: `${moment.getTime() / 1000}`,
    // 14 hours ahead of UTC, and another way from lower case to upper.
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
  });
  const compared = other('rebuild-and-compare.ts', ...published.map((name) => join(out, name)), changed);

  expect(compared.stdout.match(/^.*: matches the source$/gm)?.length, compared.stdout + compared.stderr).toBe(6);
  expect(compared).toMatchObject({
    status: 12,
    stdout: expect.stringContaining(`${script}: DOES NOT MATCH the source`),
  });
});

test('the time of an artefact is given, or that of the commit, and never now', () => {
  const folder = tmpdir();
  expect(sourceMoment(folder, { SOURCE_DATE_EPOCH: '1774747800' }).toISOString()).toBe('2026-03-29T01:30:00.000Z');
  const problem = expect.objectContaining({ code: 'E_PACK_TIME' });
  expect(() => sourceMoment(folder, {})).toThrow(problem);
  expect(() => sourceMoment(folder, { SOURCE_DATE_EPOCH: 'today' })).toThrow(problem);
  expect(() => sourceMoment(folder, { SOURCE_DATE_EPOCH: '0' })).toThrow(problem);
});
