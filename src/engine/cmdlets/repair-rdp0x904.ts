import { Type } from '@sinclair/typebox';
import { getErrorMessage } from '../../border/dotnet.js';
import { convertToParameterText } from '../../border/parameter-text.js';
import { defineRepair } from '../../recipe/cmdlet.js';
import { Optional, Parameters, Switch } from '../../recipe/define.js';
import { type Change, getChangeDescription } from '../../windows/change.js';
import { assertSupportedWindows } from '../../windows/environment.js';
import { convertToChangeJson } from '../../windows/notation/change-fields.js';
import { convertToEndEvent } from '../../windows/notation/run-events.js';
import { getHandshakeFinding } from '../handshake.js';
import { getInterruptedRun } from '../journal/interrupted.js';
import { addJournalEvent, closeJournal } from '../journal/journal.js';
import { assertLoanTerm, getLoanPhrase, selectLowering } from '../loan.js';
import {
  type AppliedChange,
  addBegunChange,
  completeBegunChange,
  completeFailedRun,
  getCompanionChange,
  getConfirmWarning,
  getFindingSummary,
  getPrompt,
  openRun,
} from '../remediation.js';
import {
  type Barrier,
  getFindingBarrier,
  getPlanBarrier,
  type RepairAllowance,
  selectFreshChange,
  testNamed,
  testTrouble,
  testWorking,
} from '../repair/barrier.js';
import { completeRepair } from '../repair/complete.js';
import { addEvidence } from '../repair/evidence.js';
import type { PlannedStep } from '../repair/planned-step.js';
import type { Repair, RepairStep } from '../repair/result.js';
import { getRunTerm } from '../terms.js';

export default defineRepair({
  cmdlet: 'Repair-Rdp0x904',
  synopsis: 'Repairs what makes Remote Desktop fail with error 0x904, one cause at a time, until it works.',
  description:
    'Looks as Test-Rdp0x904 does, and connects to the own listener as a client would. Then it repairs the first cause that ' +
    'is well documented and that your switches allow, looks again, and goes on only while something is seen to be broken. ' +
    'What was found is saved before the first change. Causes that only community reports name, that give another code, or ' +
    'that only weaken connections are repaired when they are named with -IncludeCause. All of it is one run in the ' +
    'journal: Undo-RdpRemediation takes it back as a whole, and after a failure nothing stays half done.',
  confirmImpact: 'High',
  remote: true,
  outputs: ['Rdp0x904.Repair'],
  parameters: Parameters({
    IncludeCause: Optional(
      Type.Array(Type.Integer({ minimum: 1, maximum: 99 }), {
        minItems: 1,
        description: 'Only these causes, by their number in docs/causes.md, and these whatever their grade.',
      }),
    ),
    ExcludeCause: Optional(
      Type.Array(Type.Integer({ minimum: 1, maximum: 99 }), {
        minItems: 1,
        description: 'Not these causes, by their number in docs/causes.md.',
      }),
    ),
    AllowSessionDrop: Switch({ description: 'Allows what may end sessions on this computer, your own among them.' }),
    AllowReboot: Switch({
      description: 'Allows what takes effect with the next start of this computer. It is not restarted.',
    }),
    AllowLoan: Switch({
      description:
        'Allows what lowers security for a while. It comes back by itself, after 15 minutes or what -For says.',
    }),
  }),
  run: (caller, looks, { IncludeCause, ExcludeCause, AllowSessionDrop, AllowReboot, AllowLoan }): readonly Repair[] => {
    assertSupportedWindows('Repair-Rdp0x904');
    const allowance: RepairAllowance = {
      causes: IncludeCause ?? [],
      excluded: ExcludeCause ?? [],
      sessionDrop: AllowSessionDrop === true,
      reboot: AllowReboot === true,
      loan: AllowLoan === true,
    };
    const terms = getRunTerm(looks.parameters);
    const before = looks.rank([...looks.findings(), ...getHandshakeFinding(true)]);

    const barriers: Barrier[] = [];
    const steps: PlannedStep[] = [];
    const plan: Change[] = [];
    const planned: string[] = [];
    for (const finding of before) {
      if (!testTrouble(finding) || barriers.some((each) => each.id === finding.id)) continue;
      const reason = getFindingBarrier(finding, allowance);
      if (reason !== '') {
        barriers.push({ id: finding.id, reason, message: '' });
        continue;
      }
      try {
        const repair = looks.plan(finding.id, allowance.sessionDrop);
        const refused = repair === undefined ? 'NotAutomatic' : getPlanBarrier(repair, allowance);
        if (repair === undefined || refused !== '') {
          barriers.push({ id: finding.id, reason: refused, message: '' });
          continue;
        }
        assertLoanTerm(repair.cmdlet, repair.mayLower, selectLowering(repair.changes), terms);
        const changes = selectFreshChange(repair.changes, planned);
        barriers.push({ id: finding.id, reason: '', message: '' });
        steps.push({ finding, cmdlet: repair.cmdlet, changes });
        for (const change of changes) planned.push(convertToChangeJson(change));
      } catch (failure) {
        barriers.push({ id: finding.id, reason: 'Refused', message: getErrorMessage(failure) });
      }
    }

    const accepted: PlannedStep[] = [];
    for (const step of steps) {
      const lowering = selectLowering(step.changes);
      let agreed = true;
      for (const change of step.changes) {
        const { target, action, impact } = getChangeDescription(change);
        const prompt = getPrompt(`${action}${getLoanPhrase(change, lowering, terms)}`, impact);
        if (!caller.ShouldProcess(target, prompt)) agreed = false;
      }
      if (agreed) {
        accepted.push(step);
        for (const change of step.changes) plan.push(change);
      } else barriers.push({ id: step.finding.id, reason: 'Declined', message: '' });
    }
    const nothing = { id: '', loanUntil: '', confirmBy: '', applied: [] };
    const needed = !testWorking(before) || steps.some((each) => testNamed(each.finding, allowance));
    if (plan.length === 0 || !needed) return [completeRepair(nothing, '', before, before, [], barriers)];

    for (const warning of getInterruptedRun()) caller.WriteWarning(warning);
    const words = convertToParameterText({ Parameters: looks.parameters });
    const purpose = { cmdlet: 'Repair-Rdp0x904', parameters: words, why: getFindingSummary(before) };
    const run = openRun(purpose, plan, terms);
    const { journal, loanUntil, confirmBy } = run;
    const applied: AppliedChange[] = [];
    const done: RepairStep[] = [];
    let after = before;
    let evidence = '';
    let restart = false;
    let half: Change | undefined;
    try {
      evidence = addEvidence(caller, journal.id, before, plan);
      for (const change of getCompanionChange(run, terms)) {
        const begun = addBegunChange(journal, applied.length + 1, change);
        half = begun.wayBack;
        applied.push(completeBegunChange(journal, applied.length + 1, begun));
        half = undefined;
      }
      for (const step of accepted) {
        const { finding, cmdlet, changes } = step;
        const found = after.some((each) => each.id === finding.id && testTrouble(each));
        // Only a restart can tell whether more is needed; and what works is left alone, unless somebody named its cause.
        const wanted = testNamed(finding, allowance) || (!restart && !testWorking(after));
        if (!found || !wanted || changes.length === 0) continue;
        const made: AppliedChange[] = [];
        for (const change of changes) {
          const begun = addBegunChange(journal, applied.length + 1, change);
          half = begun.wayBack;
          const each = completeBegunChange(journal, applied.length + 1, begun);
          half = undefined;
          applied.push(each);
          made.push(each);
          if (getChangeDescription(change).impact === 'reboot') restart = true;
        }
        const { cause, id, title, grade } = finding;
        done.push({ cause, id, title, grade, cmdlet, changes: made });
        after = looks.rank([...looks.findings(), ...getHandshakeFinding(true)]);
      }
      addJournalEvent(journal, convertToEndEvent('Applied'));
    } catch (failure) {
      completeFailedRun(journal, terms.keepPartial, applied, getErrorMessage(failure), half);
      throw failure;
    } finally {
      closeJournal(journal);
    }
    const ended = { id: journal.id, loanUntil, confirmBy, applied };
    if (confirmBy !== '') caller.WriteWarning(getConfirmWarning(ended));
    return [completeRepair(ended, evidence, before, after, done, barriers)];
  },
  examples: [
    {
      code: 'Repair-Rdp0x904 -WhatIf',
      remarks: 'Shows every change that could be made, in its order, and changes nothing.',
    },
    {
      code: '$repair = Repair-Rdp0x904 -AllowSessionDrop -Confirm:$false\n$repair.Left\n$repair | Undo-RdpRemediation',
      remarks: 'Repairs without asking, shows what is left and why, and takes everything back.',
    },
  ],
});
