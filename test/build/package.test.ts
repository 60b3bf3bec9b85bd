import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { untar } from '../../build/archive.js';
import { writeFiles } from '../../build/files.js';
import { projectRoot } from '../../build/root.js';
import { describeWithPowerShell, powershell } from '../bridge/powershell-for-tests.js';
import { testRelease } from './release-for-tests.js';

/** An empty project with the package in it, unpacked from its tarball, and its production dependencies and no others. */
let project = '';
let tarball: Uint8Array = new Uint8Array();
let files: ReadonlyMap<string, Uint8Array> = new Map();

const manifest = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
};

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'rdp0x904-package-'));
  tarball = (await testRelease()).artefact('.tgz');
  files = untar(tarball);
  const modules = join(project, 'node_modules');
  await writeFiles(
    join(modules, 'rdp0x904'),
    new Map([...files].map(([path, bytes]) => [path.replace(/^package\//, ''), bytes])),
  );
  for (const name of [...Object.keys(manifest.dependencies), '@types/node']) {
    await mkdir(dirname(join(modules, name)), { recursive: true });
    await symlink(join(projectRoot, 'node_modules', name), join(modules, name), 'junction');
  }
  await writeFile(join(project, 'package.json'), '{ "private": true }');
});
afterAll(() => rm(project, { recursive: true, force: true }));

const write = async (name: string, text: string): Promise<string> => {
  await writeFile(join(project, name), text);
  return join(project, name);
};
const node = (...args: string[]): string => execFileSync(process.execPath, args, { cwd: project, encoding: 'utf8' });

/** The script of the README, as it stands there. */
async function readmeScript(): Promise<string> {
  const readme = await readFile(join(projectRoot, 'README.md'), 'utf8');
  return /^```ts\n([\s\S]*?)^```$/m.exec(readme)?.[1] ?? expect.fail('The README has no script.');
}

describe('the npm package', () => {
  test('is small, and needs few others', () => {
    expect(tarball.length).toBeLessThan(2 * 1024 * 1024);
    expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(5);
  });

  test('holds only what is needed', () => {
    const needed =
      /^package\/(package\.json|README\.md|LICENSE|CHANGELOG\.md|build\/rdp0x904\.mjs|dist\/[\w-]+\.js|dist\/host\/[\w-]+\.ps1|dist\/types\/[\w/-]+\.d\.ts)$/;
    expect([...files.keys()].filter((path) => !needed.test(path))).toEqual([]);
  });

  test('is a command line', () => {
    expect(node('node_modules/rdp0x904/build/rdp0x904.mjs', '--version')).toBe(`${manifest.version}\n`);
  });

  test('serves plain JavaScript', async () => {
    await write(
      'plain.mjs',
      `import { createHost, simulate, ToolError } from 'rdp0x904';
const rdp = simulate(createHost({ pathMtu: 1400 }));
const [done] = await rdp.setRdpMtu({ interfaceAlias: ['Ethernet'], mtu: 1400 });
const refused = await rdp.setRdpMtu({ mtu: 1 }).catch((error) => error);
console.log(done.verified, refused instanceof ToolError, refused.code);`,
    );
    expect(node('plain.mjs')).toBe('true true E_PARAMETERS\n');
  });

  test('serves TypeScript: what is right compiles and runs, what is wrong does not compile', async () => {
    await write('readme.mts', await readmeScript());
    await write(
      'typed.mts',
      `import { createHost, type Remediation, simulate, openPowerShell, type InvokeResult, connect } from 'rdp0x904';
const rdp = simulate(createHost());
const [done] = await rdp.setRdpMtu({ interfaceAlias: ['Ethernet'], mtu: 1400, addressFamily: 'IPv6' });
const typed: Remediation | undefined = done;
console.log(typed?.changes.length);
// @ts-expect-error: a number
await rdp.setRdpMtu({ interfaceAlias: ['Ethernet'], mtu: '1400' }).catch(() => {});
// @ts-expect-error: required
export const missing = () => rdp.setRdpSecurityLayer({});
// @ts-expect-error: whom to trust is not optional
export const untrusting = () => connect({ module: 'm' });
export const called = async (): Promise<InvokeResult<number>> => {
  await using session = await openPowerShell({ remote: { host: 'server' } });
  return session.invoke<number>({ command: 'Get-Random', parameters: { Maximum: 5 } });
};`,
    );
    const options = {
      module: 'NodeNext',
      target: 'ES2023',
      strict: true,
      types: ['node'],
    };
    await write(
      'tsconfig.json',
      JSON.stringify({ compilerOptions: { ...options, outDir: 'out' }, include: ['*.mts'] }),
    );
    const tsc = join(projectRoot, 'node_modules', 'typescript', 'bin', 'tsc');
    const compiled = spawnSync(process.execPath, [tsc, '-p', '.'], { cwd: project, encoding: 'utf8' });
    expect(compiled.stdout).toBe('');
    expect(compiled.status).toBe(0);
    expect(node('out/typed.mjs').trim()).toMatch(/^\d+$/);
    // Two changes, one for each protocol, both taken back.
    expect(node('out/readme.mjs').match(/outcome: 'Undone'/g)).toHaveLength(2);
  });

  test('is what the README says: its script has at most fifteen lines', async () => {
    expect((await readmeScript()).trim().split('\n').length).toBeLessThanOrEqual(15);
  });

  test('leaves what a program does not use out of its bundle', async () => {
    const path = await write(
      'small.mjs',
      "import { ToolError } from 'rdp0x904';\nconsole.log(new ToolError('E', 'x', ''));",
    );
    const { outputFiles } = await build({
      absWorkingDir: project,
      entryPoints: [path],
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'node',
    });
    const small = outputFiles[0]?.text ?? '';
    expect(small).not.toMatch(/^import/m);
    expect(small.length).toBeLessThan(4096);
  });
});

describeWithPowerShell('the npm package in a project with PowerShell', () => {
  test('brings the scripts that its bridge needs', async () => {
    await write(
      'bridge.mjs',
      `import { openPowerShell } from 'rdp0x904';
const session = await openPowerShell({ path: process.argv[2] });
console.log((await session.invoke({ script: 'param($A) $A.Length', parameters: { A: "it's" } })).output);
await session.close();`,
    );
    expect(node('bridge.mjs', powershell?.path ?? '')).toBe('[ 4 ]\n');
  });
});
