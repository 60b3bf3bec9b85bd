import { addSeconds, type Instant } from '../border/dotnet.js';
import { getSystemUptime } from '../border/system.js';
import { type Change, getChangeDescription, getChangeWayBack } from '../windows/change.js';
import type { Payback, PaybackItem } from '../windows/payback.js';
import { testScripted } from '../windows/script-statements.js';
import { testLowering } from '../windows/strength.js';
import type { OpenJournal } from './journal/journal.js';
import { convertToPaybackTask } from './payback-task.js';
import type { RunTerms } from './terms.js';

/**
 * A change may lock out whoever makes it: also one that makes the computer safer. A guard takes back what nobody confirms in
 * time. It is armed before the first change is made.
 */

/** The changes of a plan that may lock out and can be taken back by a script, with what brings them back, captured now. */
export function selectGuarded(plan: readonly Change[], terms: RunTerms): readonly PaybackItem[] {
  const items: PaybackItem[] = [];
  if (terms.confirmWithin === 0) return items;
  for (const change of plan) {
    if (!testLockOut(change)) continue;
    const wayBack = getChangeWayBack(change);
    // What is lent comes back anyway.
    if (wayBack === undefined || !testScripted(wayBack)) continue;
    if (terms.permanent || !testLowering(change, wayBack)) items.push({ change, wayBack });
  }
  return items;
}

/** Whether a change may keep the next connection out, or end this one. */
function testLockOut(change: Change): boolean {
  switch (change.kind) {
    case 'RegistryValue':
    case 'InterfaceMtu':
    case 'CertificateBinding':
    case 'FirewallRule':
      return true;
    default:
      return getChangeDescription(change).impact !== 'none';
  }
}

/** The change that arms the guard. */
export function getGuardChange(
  journal: OpenJournal,
  start: Instant,
  guarded: readonly PaybackItem[],
  terms: RunTerms,
): Change {
  const payback: Payback = {
    id: journal.id,
    log: journal.log,
    purpose: 'guard',
    start,
    seconds: terms.confirmWithin * 60,
    uptime: getSystemUptime({}),
    fromNextStart: guarded.some((each) => getChangeDescription(each.change).impact === 'reboot'),
    once: false,
    items: guarded,
  };
  return convertToPaybackTask(payback);
}

/** Until when a run has to be confirmed; empty where nothing is guarded. */
export function getConfirmBy(start: Instant, guarded: readonly PaybackItem[], terms: RunTerms): string {
  return guarded.length === 0 ? '' : addSeconds(start, terms.confirmWithin * 60);
}
