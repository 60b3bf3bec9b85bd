import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ToolError } from '../src/errors.js';
import { bundleCode } from './bundle-code.js';
import { libraryDeclarations } from './declarations.js';
import { writeFiles } from './files.js';

/** What of the project goes into the package as it stands; dist/ is bundled anew, without what older builds left. */
const parts = ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md', 'build/rdp0x904.mjs'];

/**
 * The npm package as npm makes it: npm sets times, owners and modes of its own, so that it depends on nothing but the
 * files, and on the versions of npm and Node.
 * @throws ToolError E_PACK_NPM
 */
export async function npmPackage(root: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'rdp0x904-npm-'));
  try {
    const source = join(folder, 'package');
    const target = join(folder, 'packed');
    await mkdir(target);
    for (const part of parts) await cp(join(root, part), join(source, part));
    await bundleCode(join(source, 'dist'));
    const types = [...libraryDeclarations()].map(([path, text]) => [path, Buffer.from(text)] as const);
    await writeFiles(join(source, 'dist', 'types'), new Map(types));
    const npm = spawnSync('npm', ['pack', '--ignore-scripts', '--silent'], {
      cwd: source,
      encoding: 'utf8',
      // Not as an argument: on Windows npm needs a shell, which would take a path with spaces apart.
      env: { ...process.env, npm_config_pack_destination: target },
      shell: process.platform === 'win32',
    });
    const [name] = await readdir(target);
    if (npm.status === 0 && name !== undefined) return await readFile(join(target, name));
    const reason = npm.error?.message ?? npm.stderr.trim();
    throw new ToolError('E_PACK_NPM', `npm pack failed: ${reason}`, 'Mend what npm names, then pack again.');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
