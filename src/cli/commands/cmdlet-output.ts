import type { JournalEntry } from '../../engine/journal/entry.js';
import type { Plan } from '../../engine/plan.js';
import type { Remediation } from '../../engine/remediation.js';
import type { UndoneChange } from '../../engine/undo.js';
import type { Finding } from '../../recipe/finding.js';
import { type ExitCode, exitCodes } from '../failure.js';
import { findingLines } from '../findings.js';
import { bold, dim, fold } from '../terminal.js';

/** Whether a value is an object with this property, by which the outputs of cmdlets are told apart. */
const has = (value: unknown, property: string): boolean =>
  typeof value === 'object' && value !== null && property in value;

const isFinding = (value: unknown): value is Finding => has(value, 'grade');
const isRemediation = (value: unknown): value is Remediation => has(value, 'remaining');
const isUndone = (value: unknown): value is UndoneChange => has(value, 'outcome');
const isPlan = (value: unknown): value is Plan => has(value, 'hash') && has(value, 'terms');
const isEntry = (value: unknown): value is JournalEntry => has(value, 'steps') && has(value, 'loanUntil');
const isUnrepaired = (value: unknown): boolean => has(value, 'works') && (value as { works: unknown }).works === false;

/**
 * What a cmdlet returned, for people.
 * @param looksOnly it changes nothing, so that no output is no answer and not "unchanged"
 */
export function outputLines(output: readonly unknown[], looksOnly: boolean): string[] {
  if (output.length === 0) return [looksOnly ? 'Nothing was found.' : 'Nothing was changed.'];
  if (output.every(isFinding)) return findingLines(output);
  return output.flatMap((each) => {
    if (isRemediation(each)) return remediationLines(each);
    if (isPlan(each)) return planLines(each);
    if (isUndone(each)) return [`${undoneWord(each)}: ${each.action} (${each.target})`];
    return isEntry(each) ? entryLines(each) : [JSON.stringify(each)];
  });
}

function remediationLines({ changes, rebootNeeded, remaining }: Remediation): string[] {
  return [
    ...changes.map(({ verified, action, target }) => `${verified ? 'done' : 'not verified'}: ${action} (${target})`),
    ...(rebootNeeded ? ['A restart of the computer is needed.'] : []),
    ...findingLines(remaining),
  ];
}

function planLines({ cmdlet, computer, changes, hash }: Plan): string[] {
  if (changes.length === 0) return ['Nothing would be changed.'];
  return [
    bold(`${cmdlet} on ${computer} would change:`),
    ...changes.map(
      ({ target, action, impact }) =>
        `  ${fold(`${action} (${target})${impact === 'none' ? '' : `; disturbs: ${impact}`}`, 4)}`,
    ),
    dim(`hash ${hash}`),
  ];
}

function undoneWord({ outcome, verified }: UndoneChange): string {
  if (outcome === 'Undone') return verified ? 'undone' : 'not verified';
  return outcome === 'Superseded' ? 'a policy decides' : 'nothing brings it back';
}

function entryLines({ id, time, cmdlet, parameters, status, loanUntil, debt, confirmBy, who }: JournalEntry): string[] {
  const terms = [
    ...(loanUntil === '' ? [] : [`lent until ${loanUntil}`]),
    ...(debt ? ['lowered for good'] : []),
    ...(confirmBy === '' ? [] : [`to be confirmed by ${confirmBy}`]),
  ];
  return [
    `${bold(id)}  ${status}${terms.length === 0 ? '' : `, ${terms.join(', ')}`}`,
    `  ${fold(`${cmdlet}${parameters === '' ? '' : ` ${parameters}`}`, 4)}`,
    `  ${dim(fold(`${time}, ${who}`, 4))}`,
  ];
}

/** The exit code that says what the output comes to. */
export function exitCodeFor(output: readonly unknown[]): ExitCode {
  if (output.some((each) => isUndone(each) && each.outcome === 'Undone' && !each.verified)) {
    return exitCodes.failedAndNotUndone;
  }
  if (output.some((each) => isWrong(each) || isUnrepaired(each))) return exitCodes.faultFound;
  return output.some((each) => isRemediation(each) && each.rebootNeeded) ? exitCodes.rebootNeeded : exitCodes.fine;
}

/** A fault that was found and is still there. */
function isWrong(each: unknown): boolean {
  if (isFinding(each)) return each.status === 'fault' || each.status === 'suspect';
  return isRemediation(each) && (!each.verified || each.remaining.some((finding) => finding.status === 'fault'));
}
