import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ToolError } from '../../src/errors.js';
import { pesterExitCodes } from '../pester/failures.js';
import { runLocally, type SuiteRun } from '../pester/local.js';
import { readSummary } from '../pester/results.js';
import { judgeCoverage } from './coverage.js';
import { reasonOf, type Section, secondsSince } from './section.js';

/** The Pester suite in the PowerShell of this computer, with the coverage of the module; skipped where there is none. */
export async function pesterSection(): Promise<Section> {
  const started = Date.now();
  const folder = mkdtempSync(join(tmpdir(), 'rdp0x904-pester-'));
  const required = process.env.RDP0X904_REQUIRE_PWSH === '1';
  const without = (reason: string): Section => {
    if (required) console.error(reason);
    return {
      name: 'pester',
      passed: 0,
      failed: required ? 1 : 0,
      skipped: required ? [] : [`skipped: the Pester suite, ${reason}`],
      seconds: secondsSince(started),
    };
  };
  try {
    const ran = await run(folder);
    if (typeof ran === 'string') return without(ran);
    if (ran.exitCode === pesterExitCodes.noPester) return without(ran.output.split('\n').at(-1) ?? '');
    const summary = readSummary(folder);
    if (ran.exitCode !== 0) console.log(ran.output);
    const coverage = summary?.lines == null ? undefined : judgeCoverage('the generated module', summary.lines);
    return {
      name: 'pester',
      passed: (summary?.passed ?? 0) + (coverage?.good === true ? 1 : 0),
      failed: Math.max(summary?.failed ?? 0, ran.exitCode === 0 ? 0 : 1) + (coverage?.good === true ? 0 : 1),
      skipped: summary?.skipped.map(reasonOf) ?? [],
      seconds: secondsSince(started),
      notes: coverage === undefined ? [] : [coverage.note],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How it ended, or why it cannot run here. */
async function run(results: string): Promise<SuiteRun | string> {
  try {
    return await runLocally({ results, coverage: true, timeoutSeconds: 900, show: false });
  } catch (failure) {
    if (failure instanceof ToolError && failure.code.startsWith('E_POWERSHELL')) return failure.line;
    throw failure;
  }
}
