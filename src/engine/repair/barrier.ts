import type { RepairPlan } from '../../recipe/cmdlet.js';
import type { Finding } from '../../recipe/finding.js';
import { type Change, getChangeDescription } from '../../windows/change.js';
import { convertToChangeJson } from '../../windows/notation/change-fields.js';
import { testHandOver } from '../hand-over.js';
import { selectLowering } from '../loan.js';
import type { LeftFinding, LeftReason } from './result.js';

/** What whoever asked for the repair allows. */
export interface RepairAllowance {
  /** Only these causes, and these whatever their grade; all of grade A and B where none is named. */
  readonly causes: readonly number[];
  readonly excluded: readonly number[];
  readonly sessionDrop: boolean;
  readonly reboot: boolean;
  readonly loan: boolean;
}

/** A finding, and why it stays; an empty reason where nothing stands in the way. */
export interface Barrier {
  readonly id: string;
  readonly reason: LeftReason | '';
  /** What the remedy said, where it refused. */
  readonly message: string;
}

/** Whether something is wrong, or may be. */
export function testTrouble(finding: Finding): boolean {
  return finding.status !== 'healthy';
}

/** Whether Remote Desktop works as far as can be seen: nothing is seen to be broken. A suspicion alone is no fault. */
export function testWorking(findings: readonly Finding[]): boolean {
  return !findings.some((each) => each.status === 'fault');
}

/** Whether a cause was asked for by its number. */
export function testNamed(finding: Finding, allowance: RepairAllowance): boolean {
  return allowance.causes.includes(finding.cause) && !allowance.excluded.includes(finding.cause);
}

/** What keeps a finding from being repaired, as far as the finding itself tells. */
export function getFindingBarrier(finding: Finding, allowance: RepairAllowance): LeftReason | '' {
  const named = testNamed(finding, allowance);
  if (finding.status === 'unknown') return 'Unknown';
  if (!named && (allowance.causes.length > 0 || allowance.excluded.includes(finding.cause))) return 'NotNamed';
  if (finding.repair === '') return 'NotAutomatic';
  const documented = finding.grade === 'A' || finding.grade === 'B';
  if (!named && (!documented || finding.status === 'debt')) return 'NeedsName';
  return '';
}

/** What keeps a plan from being carried out. */
export function getPlanBarrier(plan: RepairPlan, allowance: RepairAllowance): LeftReason | '' {
  const { changes } = plan;
  const impacts = changes.map((each) => getChangeDescription(each).impact);
  const dropping = impacts.some((each) => each === 'own connection' || each === 'all sessions');
  if (dropping && !allowance.sessionDrop) return 'NeedsSessionDrop';
  if (impacts.includes('reboot') && !allowance.reboot) return 'NeedsReboot';
  if (!allowance.loan && selectLowering(changes).length > 0) return 'NeedsLoan';
  // A run that is handed over ends out of our sight: the remedy by itself does that better.
  if (testHandOver(changes)) return 'CutsConnection';
  return '';
}

/** What is left over of the findings at the end, with the reason of each. */
export function convertToLeftFinding(
  findings: readonly Finding[],
  barriers: readonly Barrier[],
  tried: readonly string[],
  before: readonly string[],
): readonly LeftFinding[] {
  const left: LeftFinding[] = [];
  for (const finding of findings) {
    if (!testTrouble(finding) || left.some((each) => each.id === finding.id)) continue;
    const { cause, id, title, repair } = finding;
    const barrier = barriers.find((each) => each.id === id);
    const reason = barrier === undefined || barrier.reason === '' ? getLateReason(id, tried, before) : barrier.reason;
    left.push({ cause, id, title, reason, why: getLeftWord(reason, barrier?.message ?? ''), repair });
  }
  return left;
}

function getLateReason(id: string, tried: readonly string[], before: readonly string[]): LeftReason {
  if (tried.includes(id)) return 'StillThere';
  return before.includes(id) ? 'NotTried' : 'New';
}

/** A reason in a sentence. */
function getLeftWord(reason: LeftReason, message: string): string {
  switch (reason) {
    case 'Unknown':
      return 'It could not be read. Run again from an elevated PowerShell, or as SYSTEM.';
    case 'NotAutomatic':
      return 'Nothing repairs this unasked. What it says tells what to do, and who can.';
    case 'NotNamed':
      return 'Its cause was not among those that were named.';
    case 'NeedsName':
      return 'It is repaired only when its cause is named with -IncludeCause.';
    case 'NeedsSessionDrop':
      return 'Its repair may end sessions. Add -AllowSessionDrop if that may be.';
    case 'NeedsReboot':
      return 'Its repair takes effect with a restart of this computer. Add -AllowReboot if that may be.';
    case 'NeedsLoan':
      return 'Its repair lowers security for a while. Add -AllowLoan if that may be.';
    case 'CutsConnection':
      return 'Its repair may cut the connection over which this runs. Run its own command: that goes on without you.';
    case 'Refused':
      return message;
    case 'Declined':
      return 'Its changes were not agreed to.';
    case 'NotTried':
      return 'Nothing is seen to be broken without its repair, or only a restart can tell.';
    case 'StillThere':
      return 'It was repaired, and is found again.';
    case 'New':
      return 'It was not there before the repair.';
  }
}

/** The changes that are not among those already planned, by what they hold. */
export function selectFreshChange(changes: readonly Change[], planned: readonly string[]): readonly Change[] {
  return changes.filter((each) => !planned.includes(convertToChangeJson(each)));
}
