import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../root.js';
import { judgeCoverage } from './coverage.js';
import { reasonOf, type Section, secondsSince } from './section.js';

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

interface CoverageReport {
  readonly total: { readonly lines: { readonly total: number; readonly covered: number } };
}

/** Runs a script of node_modules with the output where it belongs. */
export function runTool(path: string, args: readonly string[]): boolean {
  const script = join(projectRoot, 'node_modules', path);
  return spawnSync(process.execPath, [script, ...args], { cwd: projectRoot, stdio: 'inherit' }).status === 0;
}

/** The vitest suite. Only the whole of it is measured: a part says nothing about what is covered. */
export function vitestSection(args: readonly string[]): Section {
  const started = Date.now();
  const folder = mkdtempSync(join(tmpdir(), 'rdp0x904-test-'));
  const measured = args.length === 0;
  try {
    const report = join(folder, 'report.json');
    const good = runTool('vitest/vitest.mjs', [
      ...['run', '--reporter=default', '--reporter=json', `--outputFile=${report}`],
      ...(measured ? coverageOptions(folder) : []),
      ...args,
    ]);
    const result = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
    const skipped = result.testResults
      .flatMap((file) => file.assertionResults)
      .filter((each) => ['skipped', 'pending', 'todo'].includes(each.status));
    const coverage = measured ? readCoverage(folder) : undefined;
    return {
      name: 'tests',
      passed: result.numPassedTests + (coverage?.good === true ? 1 : 0),
      // A suite that broke before its first test counts as a failure too.
      failed: Math.max(result.numFailedTests, good ? 0 : 1) + (coverage?.good === false ? 1 : 0),
      skipped: skipped.map((each) => reasonOf(each.fullName)),
      seconds: secondsSince(started),
      notes: coverage === undefined ? [] : [coverage.note],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const coverageOptions = (folder: string): readonly string[] => [
  '--coverage.enabled',
  '--coverage.provider=v8',
  '--coverage.include=src/**/*.ts',
  '--coverage.reporter=json-summary',
  `--coverage.reportsDirectory=${join(folder, 'coverage')}`,
  '--coverage.reportOnFailure',
];

function readCoverage(folder: string): ReturnType<typeof judgeCoverage> {
  const path = join(folder, 'coverage', 'coverage-summary.json');
  const { total } = JSON.parse(readFileSync(path, 'utf8')) as CoverageReport;
  return judgeCoverage('src', { ran: total.lines.covered, all: total.lines.total });
}
