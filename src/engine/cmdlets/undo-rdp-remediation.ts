import { defineCmdlet, ObjectOf } from '../../recipe/cmdlet.js';
import { Parameters, Switch } from '../../recipe/define.js';
import { getChangeDescription, invokeChange, testChange } from '../../windows/change.js';
import { getPrompt, type Remediation } from '../remediation.js';
import { assertUnchangedSince, type UndoneChange } from '../undo.js';

export default defineCmdlet({
  cmdlet: 'Undo-RdpRemediation',
  synopsis: 'Takes back what a remedy changed.',
  description:
    'Brings back what was captured before each change, the last change first, and reads it back. What somebody else ' +
    'changed since is not overwritten without -Force. What has no way back, such as a removed self-signed certificate, ' +
    'is listed as not reversible.',
  confirmImpact: 'Medium',
  outputs: ['Rdp0x904.UndoneChange'],
  parameters: Parameters({
    Remediation: ObjectOf<Remediation>('Rdp0x904.Remediation', {
      position: 0,
      pipeline: true,
      description: 'What a remedy returned.',
    }),
    Force: Switch({ description: 'Takes back also what somebody else changed since.' }),
  }),
  run: (caller, { Remediation, Force }) => {
    const { changes } = Remediation;
    if (Force !== true) assertUnchangedSince(changes);
    const undone: UndoneChange[] = [];
    let remaining = changes.length;
    while (remaining > 0) {
      remaining -= 1;
      const each = changes[remaining];
      if (each === undefined) continue;
      const { target, wayBack } = each;
      if (wayBack === undefined) {
        undone.push({ target, action: each.action, outcome: 'NotReversible', verified: false });
        continue;
      }
      const { action, impact } = getChangeDescription(wayBack);
      if (!caller.ShouldProcess(target, getPrompt(action, impact))) continue;
      invokeChange(wayBack);
      undone.push({ target, action, outcome: 'Undone', verified: testChange(wayBack) });
    }
    return undone;
  },
  examples: [
    {
      code: "$change = Set-RdpMtu -InterfaceAlias 'Contoso VPN' -Mtu 1300\n$change | Undo-RdpRemediation",
      remarks: 'Lowers an MTU and takes it back.',
    },
    {
      code: '$change | Undo-RdpRemediation -WhatIf',
      remarks: 'Shows what would be taken back, and changes nothing.',
    },
  ],
});
