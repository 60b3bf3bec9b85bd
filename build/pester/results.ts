import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ToolError } from '../../src/errors.js';

/** What pester/Invoke-Suite.ps1 says of a run. */
export interface PesterSummary {
  readonly powershell: string;
  readonly pester: string;
  readonly passed: number;
  readonly failed: number;
  /** Names of the tests that were skipped; each says why. */
  readonly skipped: readonly string[];
  /** Lines of the generated module that ran, of all that could; null where they were not counted. */
  readonly lines: { readonly ran: number; readonly all: number } | null;
}

/** Files of a run, below the results folder. */
export const resultFiles = ['pester-nunit.xml', 'pester-junit.xml', 'pester-summary.json'] as const;

/**
 * Makes the folder, shows that it can be written to, and takes away what an earlier run left.
 * @throws ToolError E_PESTER_RESULTS
 */
export function prepareResults(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    for (const name of resultFiles) {
      writeFileSync(join(folder, name), '');
      rmSync(join(folder, name));
    }
  } catch (cause) {
    throw new ToolError(
      'E_PESTER_RESULTS',
      `Results cannot be written to ${folder}.`,
      'Name a folder that you may write to with --results.',
      { cause },
    );
  }
}

/** The summary of the run, or undefined when it ended before there was one. */
export function readSummary(folder: string): PesterSummary | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, 'pester-summary.json'), 'utf8')) as PesterSummary;
  } catch {
    return undefined;
  }
}
