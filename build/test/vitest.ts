import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { judgeCoverage } from './coverage.js';
import { reasonOf, type Section, secondsSince } from './section.js';
import { runTool } from './tool.js';

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

/** The vitest suite. Only the whole of it is measured: a part says nothing about what is covered. */
export async function vitestSection(args: readonly string[]): Promise<Section> {
  const started = Date.now();
  const folder = mkdtempSync(join(tmpdir(), 'rdp0x904-test-'));
  const measured = args.length === 0;
  try {
    const report = join(folder, 'report.json');
    const options = [
      ...['run', '--reporter=default', '--reporter=json', `--outputFile=${report}`],
      ...(measured ? coverageOptions(folder) : []),
    ];
    const good = await runTool('vitest/vitest.mjs', [...options, ...args], { show: true });
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
