import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ToolError } from '../src/errors.js';

/**
 * The npm package as npm makes it: npm sets times, owners and modes of its own, so that it depends on nothing but the
 * files, and on the versions of npm and Node.
 * @throws ToolError E_PACK_NPM
 */
export async function npmPackage(root: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'rdp0x904-npm-'));
  try {
    const npm = spawnSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    const [name] = await readdir(folder);
    if (npm.status === 0 && name !== undefined) return await readFile(join(folder, name));
    const reason = npm.error?.message ?? npm.stderr.trim();
    throw new ToolError('E_PACK_NPM', `npm pack failed: ${reason}`, 'Mend what npm names, then pack again.');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
