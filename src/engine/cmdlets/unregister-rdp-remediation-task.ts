import { defineCmdlet } from '../../recipe/cmdlet.js';
import { Parameters } from '../../recipe/define.js';
import { getChangeDescription, testChange } from '../../windows/change.js';
import { taskFolder } from '../journal/places.js';
import type { Remediation } from '../remediation.js';
import { remediationTaskName } from '../task/remediation-task.js';
import { invokeTaskChange } from '../task/task-change.js';

export default defineCmdlet({
  cmdlet: 'Unregister-RdpRemediationTask',
  synopsis: 'Removes the task that looks for error 0x904 by itself.',
  description:
    'Removes what Register-RdpRemediationTask registered; where there is no such task, it changes nothing. Its log stays, ' +
    'and so do the repairs that it made: Undo-RdpRemediation takes those back.',
  confirmImpact: 'Medium',
  outputs: ['Rdp0x904.Remediation'],
  parameters: Parameters({}),
  run: (caller): readonly Remediation[] => {
    const change = { kind: 'ScheduledTask', folder: taskFolder, task: remediationTaskName, xml: '' } as const;
    const { target, action } = getChangeDescription(change);
    if (!testChange(change) && !caller.ShouldProcess(target, action)) return [];
    return [invokeTaskChange('Unregister-RdpRemediationTask', '', change)];
  },
  examples: [
    { code: 'Unregister-RdpRemediationTask', remarks: 'Removes the task.' },
    {
      code: 'Unregister-RdpRemediationTask -Confirm:$false',
      remarks: 'From a management agent, without asking.',
    },
  ],
});
