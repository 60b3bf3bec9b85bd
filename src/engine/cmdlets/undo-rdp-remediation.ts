import { defineCmdlet, ObjectOf } from '../../recipe/cmdlet.js';
import { Parameters, Switch } from '../../recipe/define.js';
import type { Remediation } from '../remediation.js';
import { undoAppliedChange } from '../undo.js';

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
  run: (caller, { Remediation, Force }) => undoAppliedChange(caller, Remediation.changes, Force === true),
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
