import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Files, readFiles, sha256 } from '../../build/files.js';
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

const digests = (files: Files): string[] => [...files].map(([name, bytes]) => `${sha256(bytes)} ${name}`).sort();

describe('one source in two places: other folder, time zone, locale, day of the build', {
  timeout: 3 * patienceMs,
}, () => {
  let one: Awaited<ReturnType<typeof copyOfSource>>;
  let other: Awaited<ReturnType<typeof copyOfSource>>;
  beforeAll(async () => {
    one = await copyOfSource('one', berlin);
    other = await copyOfSource('a folder, elsewhere', kiritimati);
  });

  test('gives the same unsigned artefacts, byte by byte', async () => {
    const pack = async (build: typeof one, name: string): Promise<Files> => {
      const out = join(folder, name);
      const { status, stderr } = build('pack.ts', '--unsigned', '--out', out);
      expect(status, stderr).toBe(0);
      return readFiles(out);
    };
    const artefacts = await pack(one, 'unsigned one');
    expect(artefacts.size).toBe(7);
    expect(digests(await pack(other, 'unsigned other'))).toEqual(digests(artefacts));
  });

  test('tells what the other signed from what somebody changed', async () => {
    const out = join(folder, 'signed');
    const { status, stderr } = one('pack.ts', '--out', out);
    expect(status, stderr).toBe(0);
    const published = (await readdir(out)).filter((name) => !name.startsWith('SHA256SUMS'));
    expect(published.length).toBe(6);
    const compared = other('rebuild-and-compare.ts', ...published.map((name) => join(out, name)));
    expect(compared.stdout.match(/^.*: matches the source$/gm)?.length, compared.stdout + compared.stderr).toBe(6);
    expect(compared.status).toBe(0);

    const script = join(out, published.find((name) => name.endsWith('.ps1')) ?? '');
    await writeFile(script, (await readFile(script, 'latin1')).replace("'Stop'", "'Continue'"), 'latin1');
    const changed = other('rebuild-and-compare.ts', script);
    expect(changed).toMatchObject({ status: 12, stdout: expect.stringContaining('DOES NOT MATCH the source') });
  });
});

test('the time of an artefact is given, or that of the commit, and never now', () => {
  expect(sourceMoment(folder, { SOURCE_DATE_EPOCH: '1774747800' }).toISOString()).toBe('2026-03-29T01:30:00.000Z');
  const problem = expect.objectContaining({ code: 'E_PACK_TIME' });
  expect(() => sourceMoment(folder, {})).toThrow(problem);
  expect(() => sourceMoment(folder, { SOURCE_DATE_EPOCH: 'today' })).toThrow(problem);
  expect(() => sourceMoment(folder, { SOURCE_DATE_EPOCH: '0' })).toThrow(problem);
});
