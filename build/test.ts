import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from './generate.js';
import { projectRoot } from './root.js';
import { runScript } from './script.js';

/** One part of `npm test`, with its counts and the reasons why something was skipped. */
interface Section {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly seconds: number;
}

/** `npm test`: style, types, generated code and all tests; ends with the plain line `N passed, N failed, N skipped`. */
await runScript(async (args) => {
  const sections = [
    check('style', () =>
      run('@biomejs/biome/bin/biome', [
        'ci',
        '--error-on-warnings',
        ...(process.stdout.isTTY ? [] : ['--colors=off']),
        '.',
      ]),
    ),
    await checkAsync('generated', isGeneratedCurrent),
    check('types', () => run('typescript/bin/tsc', ['--noEmit', '-p', '.'])),
    suite(args),
  ];
  console.log('');
  for (const each of sections) {
    console.log(
      `${each.name.padEnd(12)}${String(each.passed).padStart(6)} passed${String(each.failed).padStart(5)} failed${String(each.skipped).padStart(5)} skipped${each.seconds.toFixed(1).padStart(8)} s`,
    );
  }
  const sum = (read: (section: Section) => number): number => sections.reduce((total, each) => total + read(each), 0);
  console.log('');
  console.log(
    `${sum((each) => each.passed)} passed, ${sum((each) => each.failed)} failed, ${sum((each) => each.skipped)} skipped`,
  );
  return sum((each) => each.failed) === 0 ? 0 : 1;
});

function run(program: string, args: readonly string[]): boolean {
  const path = join(projectRoot, 'node_modules', program);
  return spawnSync(process.execPath, [path, ...args], { cwd: projectRoot, stdio: 'inherit' }).status === 0;
}

async function isGeneratedCurrent(): Promise<boolean> {
  const { written, removed } = await generate({ write: false });
  for (const path of [...written, ...removed].sort())
    console.error(`generated/${path} differs from what the recipes say: run npm run compile.`);
  return written.length + removed.length === 0;
}

function check(name: string, action: () => boolean): Section {
  const started = Date.now();
  return section(name, action(), started);
}

async function checkAsync(name: string, action: () => Promise<boolean>): Promise<Section> {
  const started = Date.now();
  return section(name, await action(), started);
}

function section(name: string, good: boolean, started: number): Section {
  return { name, passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: 0, seconds: (Date.now() - started) / 1000 };
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** Names of skipped tests say why in `(skipped: …)`; those that do not, stand for themselves. */
function countByReason(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) {
    const reason = /\(((?:skipped|needs)[^)]*)\)/.exec(name)?.[1] ?? name;
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return counts;
}

/** The vitest suite. What was skipped is listed with its name, which says why. */
function suite(args: readonly string[]): Section {
  const started = Date.now();
  const folder = mkdtempSync(join(tmpdir(), 'rdp0x904-test-'));
  try {
    const report = join(folder, 'report.json');
    const good = run('vitest/vitest.mjs', [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${report}`,
      ...args,
    ]);
    const result = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
    const skipped = result.testResults.flatMap((file) =>
      file.assertionResults.filter((each) => each.status === 'skipped' || each.status === 'pending'),
    );
    for (const [reason, count] of countByReason(skipped.map((each) => each.fullName)))
      console.log(`${count} tests: ${reason}`);
    // A suite that broke before its first test counts as a failure too.
    const failed = Math.max(result.numFailedTests, good ? 0 : 1);
    return {
      name: 'tests',
      passed: result.numPassedTests,
      failed,
      skipped: result.numPendingTests + result.numTodoTests,
      seconds: (Date.now() - started) / 1000,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
