import { defineCmdlet, ObjectOf } from '../../recipe/cmdlet.js';
import { Parameters } from '../../recipe/define.js';
import { getChangeDescription } from '../../windows/change.js';
import { getInterruptedRun } from '../journal/interrupted.js';
import { assertPlan, type Plan } from '../plan.js';
import { completePlan, getConfirmWarning, getPrompt, invokeRemediation, type Remediation } from '../remediation.js';

export default defineCmdlet({
  cmdlet: 'Invoke-RdpPlan',
  synopsis: 'Applies exactly a plan that a remedy made with -PlanOnly.',
  description:
    'Refuses a plan that was altered since it was made, that was made for another computer, or that no longer fits because ' +
    'something it is about was changed since. Otherwise makes its changes as the remedy would have: written down before, ' +
    'read back after, taken back by Undo-RdpRemediation. Where one change is declined, none is made.',
  confirmImpact: 'Medium',
  outputs: ['Rdp0x904.Remediation'],
  parameters: Parameters({
    Plan: ObjectOf<Plan>('Rdp0x904.Plan', {
      position: 0,
      pipeline: true,
      description: 'What a remedy returned under -PlanOnly.',
    }),
  }),
  run: (caller, { Plan }): readonly Remediation[] => {
    assertPlan(Plan);
    for (const each of Plan.changes) {
      // What is asked comes from the change itself: the plan's own words are not under its hash.
      const { target, action, impact } = getChangeDescription(each.change);
      if (!caller.ShouldProcess(target, getPrompt(action, impact))) return [];
    }
    for (const warning of getInterruptedRun()) caller.WriteWarning(warning);
    const purpose = { cmdlet: Plan.cmdlet, parameters: Plan.parameters, why: Plan.why };
    const run = invokeRemediation(
      purpose,
      Plan.changes.map((each) => each.change),
      Plan.terms,
    );
    if (run.confirmBy !== '') caller.WriteWarning(getConfirmWarning(run));
    return [completePlan(Plan, run)];
  },
  examples: [
    {
      code: "$plan = Set-RdpMtu -InterfaceAlias 'Contoso VPN' -Mtu 1300 -PlanOnly\n$plan.Hash\n$plan | Invoke-RdpPlan",
      remarks: 'Makes a plan, shows the hash by which it is approved, and applies it.',
    },
    {
      code: "Set-RdpMtu -InterfaceAlias 'Contoso VPN' -Mtu 1300 -PlanOnly | Invoke-RdpPlan -WhatIf",
      remarks: 'Shows what a plan would change, and changes nothing.',
    },
  ],
});
