import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../build/root.js';

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
