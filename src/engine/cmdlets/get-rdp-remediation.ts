import { Type } from '@sinclair/typebox';
import { defineCmdlet } from '../../recipe/cmdlet.js';
import { Optional, Parameters, Switch } from '../../recipe/define.js';
import { testLoanOut } from '../confirm.js';
import type { JournalEntry } from '../journal/entry.js';
import { getJournalEntry, resolveJournalEntry, selectRunningEntry } from '../journal/journal.js';

export default defineCmdlet({
  cmdlet: 'Get-RdpRemediation',
  synopsis: 'Lists what remedies changed on this computer.',
  description:
    'Reads the journal: each run with who ran it when and why, how it ended, and every change with what takes it back. A ' +
    'run that still goes on is listed as running, one that was ended from outside as interrupted, a file that is not as it was written as damaged.',
  remote: true,
  outputs: ['Rdp0x904.JournalEntry'],
  parameters: Parameters({
    Loan: Switch({
      description: 'Only runs that lowered security: what is still lent, and what was lowered for good.',
    }),
    Id: Optional(
      Type.Array(Type.String({ minLength: 1 }), {
        position: 0,
        pipelineProperty: true,
        description: 'Only these runs.',
      }),
    ),
  }),
  run: (_caller, { Loan, Id }): readonly JournalEntry[] => {
    const ids = Id ?? [];
    const read = ids.length > 0 ? ids.map((id) => resolveJournalEntry(id)) : getJournalEntry();
    const entries = selectRunningEntry(read);
    return Loan === true ? entries.filter((each) => testLoanOut(each)) : entries;
  },
  examples: [
    {
      code: 'Get-RdpRemediation',
      remarks: 'Every run, the oldest first.',
    },
    {
      code: 'Get-RdpRemediation -Loan',
      remarks: 'What makes this computer less secure at the moment.',
    },
    {
      code: "Get-RdpRemediation | Where-Object -Property Status -EQ -Value 'Interrupted' | Undo-RdpRemediation",
      remarks: 'Takes back what was interrupted.',
    },
  ],
});
