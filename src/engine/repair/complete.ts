import type { Finding } from '../../recipe/finding.js';
import { getChangeDescription } from '../../windows/change.js';
import { completeRemediation, type Run } from '../remediation.js';
import { type Barrier, convertToLeftFinding, testTrouble, testWorking } from './barrier.js';
import type { Repair, RepairStep } from './result.js';

/** The result of a repair from what was found before and after it, what was done, and what stood in the way. */
export function completeRepair(
  run: Run,
  evidence: string,
  before: readonly Finding[],
  after: readonly Finding[],
  done: readonly RepairStep[],
  barriers: readonly Barrier[],
): Repair {
  const reboot = run.applied.some((each) => getChangeDescription(each.change).impact === 'reboot');
  const remediation = completeRemediation('Repair-Rdp0x904', reboot ? 'reboot' : 'none', run, after, []);
  const tried = done.map((each) => each.id);
  const standing = barriers.filter((each) => each.reason !== '');
  const left = convertToLeftFinding(
    after,
    standing,
    tried,
    before.map((each) => each.id),
  );
  const found = before.filter((each) => testTrouble(each));
  return { ...remediation, works: testWorking(after), evidence, found, done, left };
}
