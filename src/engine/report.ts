import type { Integer } from '../border/dotnet.js';
import type { RankedFinding } from '../recipe/finding.js';
import { getFailureExitCode, rebootExitCodes, runExitCodes } from './exit-code.js';
import type { Repair } from './repair/result.js';
import type { UndoneChange } from './undo.js';

/**
 * What the script for run commands and agents prints and ends with: few and short lines in ASCII, the verdict last, because
 * some keep the last line only (learn.microsoft.com, "Remediations in Intune": 2,048 characters of it).
 */
export interface RunReport {
  readonly code: Integer;
  readonly lines: readonly string[];
}

const mostLines = 40;
const longestLine = 400;
const longestVerdict = 2048;

/** What Test-Rdp0x904 found. */
export function convertToTestReport(findings: readonly RankedFinding[]): RunReport {
  const troubles = findings.filter((each) => each.status !== 'healthy');
  const broken = troubles.filter((each) => each.status === 'fault' || each.status === 'suspect');
  const unknown = troubles.some((each) => each.status === 'unknown');
  const code = broken.length > 0 ? runExitCodes.faultFound : unknown ? runExitCodes.needsElevation : runExitCodes.fine;
  const next = troubles
    .filter((each) => each.nextTest !== '')
    .map((each) => `next ${each.nextTest}: ${each.nextTestTells}`);
  const found = troubles.map((each) => `${each.status} ${each.id}: ${each.title} ${each.repair}`);
  const details = [...next, ...found];
  const ids = troubles.map((each) => each.id).join(', ');
  return convertToRunReport(code, details, ids === '' ? 'test: nothing found' : `test: ${ids}`);
}

/** What Repair-Rdp0x904 did, or under -WhatIf would do. */
export function convertToRepairReport(repair: Repair): RunReport {
  const done = repair.done.map((each) => each.id).join(', ');
  const left = repair.left.map((each) => `${each.id} (${each.reason})`).join(', ');
  const code = repair.works ? runExitCodes.fine : runExitCodes.faultFound;
  const details = [
    ...repair.changes.map((each) => `done ${each.target}: ${each.action}`),
    ...repair.left.map((each) => `left ${each.id}: ${each.title} ${each.why}`),
  ];
  const words = [
    repair.works ? 'repair: works' : 'repair: does not work yet',
    `done: ${done === '' ? 'nothing' : done}`,
    repair.id === '' ? '' : `undo: ${repair.id}`,
    repair.evidence === '' ? '' : `evidence: ${repair.evidence}`,
    repair.confirmBy === '' ? '' : `confirm until: ${repair.confirmBy}`,
    repair.loanUntil === '' ? '' : `lent until: ${repair.loanUntil}`,
    repair.rebootNeeded ? 'restart needed' : '',
    `left: ${left === '' ? 'nothing' : left}`,
  ];
  const verdict = words.filter((each) => each !== '').join('; ');
  return convertToRunReport(repair.rebootNeeded ? rebootExitCodes.windows : code, details, verdict);
}

/** What Undo-RdpRemediation took back. */
export function convertToUndoReport(undone: readonly UndoneChange[]): RunReport {
  const details = undone.map((each) => `${each.outcome} ${each.target}: ${each.action}`);
  const back = undone.filter((each) => each.outcome === 'Undone').length;
  const unverified = undone.some((each) => each.outcome === 'Undone' && !each.verified);
  const code = unverified ? runExitCodes.failedAndNotUndone : runExitCodes.fine;
  return convertToRunReport(code, details, `undo: ${back} of ${undone.length} taken back`);
}

/** How a cmdlet ended that ended with an error. */
export function convertToFailureReport(id: string, category: string, message: string): RunReport {
  return convertToRunReport(getFailureExitCode(id, category), [], `failed: ${id}: ${message}`);
}

/** What was asked for and there is not. */
export function convertToRefusalReport(message: string): RunReport {
  return convertToRunReport(runExitCodes.badInput, [], `refused: ${message}`);
}

function convertToRunReport(code: Integer, details: readonly string[], verdict: string): RunReport {
  const shown = details.slice(0, mostLines).map((each) => convertToBoundedLine(each, longestLine));
  const rest: readonly string[] = details.length > mostLines ? [`and ${details.length - mostLines} more`] : [];
  return { code, lines: [...shown, ...rest, convertToBoundedLine(`Rdp0x904 ${verdict}`, longestVerdict)] };
}

/** One line of printable ASCII, its end marked where it was cut. */
function convertToBoundedLine(text: string, longest: Integer): string {
  const line = text
    .replace(/\s+/g, ' ')
    .replace(/[^\x20-\x7e]/g, '?')
    .trim();
  return line.length > longest ? `${line.slice(0, longest - 3)}...` : line;
}
