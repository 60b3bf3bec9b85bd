import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../build/root.js';
import { describeWithPowerShell, powershell } from '../bridge/powershell-for-tests.js';

const folder = join(projectRoot, '.github', 'workflows');
const workflows = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

/** The jobs of a workflow as text, by name. The files keep to two spaces a level, which a test below holds. */
function jobsOf(workflow: string): Map<string, string> {
  const [, jobs = ''] = workflow.split(/^jobs:$/m);
  const parts = jobs.split(/^ {2}([\w-]+):$/m).slice(1);
  return new Map(parts.flatMap((name, index) => (index % 2 === 0 ? [[name, parts[index + 1] ?? '']] : [])));
}

const allJobs = [...workflows].flatMap(([file, text]) => [...jobsOf(text)].map(([job, body]) => ({ file, job, body })));

/** `permission: write` lines of a text. */
const writes = (text: string): string[] => [...text.matchAll(/^\s+([\w-]+): write$/gm)].map(([, name]) => name ?? '');

describe.each([...workflows])('%s', (_file, text) => {
  test('is laid out as YAML: spaces, two a level, one value a line', () => {
    for (const line of text.split('\n')) {
      expect(line).not.toMatch(/\t|\s$/);
      expect(line.search(/\S|$/) % 2, line).toBe(0);
    }
    expect(jobsOf(text).size).toBeGreaterThan(0);
  });

  test('takes every action at a commit, and says which version that is', () => {
    const uses = [...text.matchAll(/uses: (.*)$/gm)].map(([, action]) => action ?? '');
    expect(uses.length).toBeGreaterThan(0);
    const wrong = uses.filter((each) => !/^(\.\/\.github\/|[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$)/.test(each));
    expect(wrong).toEqual([]);
  });

  test('grants nothing but reading to all jobs', () => {
    const [head = ''] = text.split(/^jobs:$/m);
    expect(head).toMatch(/^permissions:( \{\}|\n {2}contents: read)$/m);
    expect(writes(head)).toEqual([]);
  });

  test('puts nothing that others may have written into a script', () => {
    const scripts = [...text.matchAll(/^( *)(?:- )?run: (?:\|\n((?:\1 {2,}.*\n|\n)+)|(.*)\n)/gm)];
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter(([script]) => script.includes('${{'))).toEqual([]);
  });

  test('runs only scripts that package.json has', () => {
    const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { scripts: object };
    const called = [...text.matchAll(/npm (?:run ([\w-]+)|(test|start)\b)/g)].map(([, one, other]) => one ?? other);
    expect(called.filter((name) => !Object.hasOwn(scripts, name ?? ''))).toEqual([]);
  });
});

/** The scripts of a job, each with the shell that runs it: the step's own, or the job's, or that of Linux. */
function scriptsOf(body: string): { readonly shell: string; readonly script: string }[] {
  const [, usual = 'bash'] = /^ {4}defaults:\n {6}run:\n {8}shell: (.*)$/m.exec(body) ?? [];
  return body.split(/^ {6}- /m).flatMap((step) => {
    const [, block, line] = /^(?: {8})?run: (?:\|\n((?: {10}.*\n|\n)+)|(.*)\n)/m.exec(`${step}\n`) ?? [];
    const [, shell = usual] = /^ {8}shell: (.*)$/m.exec(step) ?? [];
    const script = block?.replace(/^ {10}/gm, '') ?? line;
    return script === undefined ? [] : [{ shell: shell.includes('powershell') ? 'pwsh' : shell, script }];
  });
}
const scripts = allJobs.flatMap(({ body }) => scriptsOf(body));
const hasBash = spawnSync('bash', ['-c', 'exit 0']).status === 0;

test('every script is one for a shell that is read below', () => {
  const inFiles = [...workflows.values()].join('').match(/^ *(- )?run: /gm);
  expect(scripts.length).toBe(inFiles?.length);
  expect([...new Set(scripts.map(({ shell }) => shell))].sort()).toEqual(['bash', 'pwsh']);
});

test.skipIf(!hasBash)(`Bash can read its scripts${hasBash ? '' : ' (skipped: bash is not installed)'}`, () => {
  for (const { script } of scripts.filter(({ shell }) => shell === 'bash')) {
    const { status, stderr } = spawnSync('bash', ['-n'], { input: script, encoding: 'utf8' });
    expect(`${script}${stderr}${status}`).toBe(`${script}0`);
  }
});

describeWithPowerShell('PowerShell', () => {
  test('can read its scripts', () => {
    const parse = `$errors = $null
      foreach ($script in [Console]::In.ReadToEnd() | ConvertFrom-Json) {
        $null = [System.Management.Automation.Language.Parser]::ParseInput($script, [ref] $null, [ref] $errors)
        $errors.Message
      }`;
    const ours = scripts.filter(({ shell }) => shell === 'pwsh').map(({ script }) => script);
    expect(ours.length).toBeGreaterThan(2);
    const { stdout, stderr } = spawnSync(powershell?.path ?? 'pwsh', ['-NoProfile', '-Command', parse], {
      encoding: 'utf8',
      input: JSON.stringify(ours),
      env: { ...process.env, NO_COLOR: '1' },
    });
    expect(`${stdout}${stderr}`.replaceAll('\u001b[?1h', '').trim()).toBe('');
  });
});

const canRun = hasBash && process.platform !== 'win32';
describe.skipIf(!canRun)(`the first step of a release${canRun ? '' : ' (skipped: it is a script for Linux)'}`, () => {
  const complete = {
    name: 'any',
    version: '1.2.3',
    homepage: 'https://example.org/rdp',
    repository: { type: 'git', url: 'git+https://example.org/rdp.git' },
  };
  test.each<[string, object, string, number, string]>([
    ['goes on where tag and addresses are there', complete, 'v1.2.3', 0, ''],
    ['stops at another tag', complete, 'v1.2.4', 1, 'the version is another'],
    ['stops without a homepage', { ...complete, homepage: undefined }, 'v1.2.3', 1, 'homepage does not say'],
    ['stops without a repository', { ...complete, repository: undefined }, 'v1.2.3', 1, 'repository does not say'],
  ])('%s', async (_name, content, tag, code, words) => {
    const script = scripts.find((each) => each.script.includes('field homepage'))?.script ?? '';
    const folder = await mkdtemp(join(tmpdir(), 'rdp0x904-step-'));
    try {
      await writeFile(join(folder, 'package.json'), JSON.stringify(content));
      const { status, stdout } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, GITHUB_REF_NAME: tag },
      });
      expect(status, stdout).toBe(code);
      expect(stdout).toContain(words);
      expect(stdout.includes('::error')).toBe(code !== 0);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

test('one action has one commit in all workflows', () => {
  const pinned = new Map<string, Set<string>>();
  for (const [, action = '', commit = ''] of [...workflows.values()].join('').matchAll(/uses: ([\w/-]+)@(.*)$/gm)) {
    pinned.set(action, (pinned.get(action) ?? new Set()).add(commit));
  }
  expect([...pinned].filter(([, commits]) => commits.size > 1)).toEqual([]);
});

test('every job ends, and only behind a gate has it a secret or a right to write', () => {
  for (const { file, job, body } of allJobs) {
    if (/^ {4}uses: \.\//m.test(body)) continue;
    expect(body, `${file} ${job}`).toMatch(/^ {4}timeout-minutes: \d+$/m);
    const isGated = /^ {4}environment: \w+$/m.test(body);
    if (!isGated) expect(`${file} ${job} ${writes(body)} ${/secrets\./.test(body)}`).toBe(`${file} ${job}  false`);
  }
  const rights = allJobs
    .filter(({ file }) => file === 'release.yml')
    .map(({ job, body }) => [job, writes(body)] as const);
  expect(Object.fromEntries(rights.filter(([, granted]) => granted.length > 0))).toEqual({
    sign: ['id-token', 'attestations'],
    npm: ['id-token'],
    github: ['contents'],
  });
});
