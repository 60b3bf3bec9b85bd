import { addSeconds, CommandError, type Instant } from '../border/dotnet.js';
import { getSystemUptime } from '../border/system.js';
import { type Change, getChangeDescription, getChangeWayBack } from '../windows/change.js';
import type { Payback, PaybackItem } from '../windows/payback.js';
import { testScripted } from '../windows/script-statements.js';
import { testLowering } from '../windows/strength.js';
import type { OpenJournal } from './journal/journal.js';
import { convertToPaybackTask } from './payback-task.js';
import type { RunTerms } from './terms.js';

/**
 * What lowers security is a loan: the task that pays it back is registered before the first change is made. Keeping it
 * for good has to be asked for twice, and is recorded as a debt.
 */

/** The changes of a plan that would lower security, with what brings them back, captured now. */
export function selectLowering(plan: readonly Change[]): readonly PaybackItem[] {
  const items: PaybackItem[] = [];
  for (const change of plan) {
    // Nothing else can be lowering: what it was before need not be read.
    if (change.kind !== 'RegistryValue' && change.kind !== 'LocalAccount') continue;
    const wayBack = getChangeWayBack(change);
    if (wayBack !== undefined && testLowering(change, wayBack)) items.push({ change, wayBack });
  }
  return items;
}

/** Ends with an error where a plan lowers security on terms that nobody agreed to. */
export function assertLoanTerm(
  cmdlet: string,
  mayLower: boolean,
  lowering: readonly PaybackItem[],
  terms: RunTerms,
): void {
  if (lowering.length === 0) return;
  const strange = !mayLower || lowering.some((each) => !testScripted(each.wayBack));
  if (strange) {
    throw new CommandError(
      'LowersSecurity',
      'InvalidOperation',
      `${cmdlet} would make this computer less secure, and is not made for that. Please report it as a defect.`,
    );
  }
  if (terms.permanent && !terms.force) {
    throw new CommandError(
      'LowersSecurity',
      'InvalidOperation',
      `${cmdlet} would make this computer less secure for good. Add -Force if that is meant, or lend it with -For.`,
    );
  }
}

/** What the prompt adds to the action of a change: that and how long it lowers security. */
export function getLoanPhrase(change: Change, lowering: readonly PaybackItem[], terms: RunTerms): string {
  const { target, impact } = getChangeDescription(change);
  if (!lowering.some((each) => getChangeDescription(each.change).target === target)) return '';
  if (terms.permanent) return ', less secure than now, for good';
  const begin = impact === 'reboot' ? ' after the next start' : '';
  return `, less secure than now, for ${terms.minutes} minutes${begin}`;
}

/** The change that registers the payback. */
export function getPaybackChange(
  journal: OpenJournal,
  start: Instant,
  lowering: readonly PaybackItem[],
  terms: RunTerms,
): Change {
  const payback: Payback = {
    id: journal.id,
    log: journal.log,
    purpose: 'loan',
    start,
    seconds: terms.minutes * 60,
    uptime: getSystemUptime({}),
    fromNextStart: testFromNextStart(lowering),
    once: terms.once,
    items: lowering,
  };
  return convertToPaybackTask(payback);
}

/** Until when something is lent, in words. */
export function getLoanEnd(start: Instant, lowering: readonly PaybackItem[], terms: RunTerms): string {
  if (testFromNextStart(lowering)) return `${terms.minutes} minutes after the next start`;
  return addSeconds(start, terms.minutes * 60);
}

/** Whether any of it takes effect at the next start of the computer only. */
function testFromNextStart(lowering: readonly PaybackItem[]): boolean {
  return lowering.some((each) => getChangeDescription(each.change).impact === 'reboot');
}
