import { Type } from '@sinclair/typebox';
import { CommandError } from '../../border/dotnet.js';
import { defineCmdlet } from '../../recipe/cmdlet.js';
import { Parameters, Switch } from '../../recipe/define.js';
import { completeConfirmation, getKeptTask } from '../confirm.js';
import type { JournalEntry } from '../journal/entry.js';
import { resolveJournalEntry } from '../journal/journal.js';

export default defineCmdlet({
  cmdlet: 'Confirm-RdpRemediation',
  synopsis: 'Keeps what would otherwise come back by itself.',
  description:
    'Ends the guard over changes that may have locked you out: run it once a new connection works. With -Permanent and ' +
    '-Force it also keeps security lowered that was lent for a while only; that is recorded as a debt. The run can still be ' +
    'taken back with Undo-RdpRemediation.',
  confirmImpact: 'Medium',
  remote: true,
  outputs: ['Rdp0x904.JournalEntry'],
  parameters: Parameters({
    Id: Type.Array(Type.String(), {
      position: 0,
      pipelineProperty: true,
      description: 'The runs to keep, as Get-RdpRemediation names them.',
    }),
    Permanent: Switch({ description: 'Keeps lowered security for good. Needs -Force.' }),
    Force: Switch({ description: 'Agrees to what -Permanent says.' }),
  }),
  run: (caller, { Id, Permanent, Force }): readonly JournalEntry[] => {
    if (Permanent === true && Force !== true) {
      throw new CommandError(
        'LowersSecurity',
        'InvalidOperation',
        'This computer would stay less secure for good. Add -Force if that is meant.',
      );
    }
    const kept: JournalEntry[] = [];
    for (const id of Id) {
      const entry = resolveJournalEntry(id);
      const tasks = getKeptTask(entry, Permanent === true);
      if (tasks.length > 0 && !caller.ShouldProcess(`Run ${id} of ${entry.cmdlet}`, 'Keep the changes')) continue;
      completeConfirmation(entry, tasks, Permanent === true);
      kept.push(resolveJournalEntry(id));
    }
    return kept;
  },
  examples: [
    {
      code: 'Get-RdpRemediation -Loan | Confirm-RdpRemediation -Permanent -Force -WhatIf',
      remarks: 'Shows which loans would become debts, and changes nothing.',
    },
    {
      code: 'Set-RdpSecurityLayer -SecurityLayer Tls -ConfirmWithin 5\n# after a new connection worked:\nGet-RdpRemediation | Confirm-RdpRemediation',
      remarks: 'Requires TLS, and keeps it once a new connection has shown that it works.',
    },
    {
      code: 'Get-RdpRemediation | Confirm-RdpRemediation -WhatIf',
      remarks: 'Shows what would be kept, and changes nothing.',
    },
  ],
});
