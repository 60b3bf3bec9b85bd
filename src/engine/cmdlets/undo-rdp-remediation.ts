import { Type } from '@sinclair/typebox';
import { CommandError } from '../../border/dotnet.js';
import { defineCmdlet } from '../../recipe/cmdlet.js';
import { Optional, Parameters, Switch } from '../../recipe/define.js';
import { getChangeDescription } from '../../windows/change.js';
import type { JournalEntry, JournalStep } from '../journal/entry.js';
import { getJournalEntry, resolveJournalEntry } from '../journal/journal.js';
import { getPrompt } from '../remediation.js';
import { assertUndoable, getUndoStep, restoreEntry, testUndoable, type UndoneChange } from '../undo.js';

export default defineCmdlet({
  cmdlet: 'Undo-RdpRemediation',
  synopsis: 'Takes back what a remedy changed.',
  description:
    'Brings back what the journal captured before each change, the last change first, and reads it back. It works for ' +
    'runs that ended, that failed and that were interrupted. What somebody else changed since is not overwritten without ' +
    '-Force, and what a policy wrote since stays. What has no way back, such as a removed self-signed certificate, is ' +
    'listed as not reversible.',
  confirmImpact: 'Medium',
  remote: true,
  outputs: ['Rdp0x904.UndoneChange'],
  parameters: Parameters({
    Id: Optional(
      Type.Array(Type.String(), {
        position: 0,
        pipelineProperty: true,
        description: 'The runs to take back, as Get-RdpRemediation names them.',
      }),
    ),
    Last: Switch({ description: 'Takes back the latest run that can be taken back.' }),
    All: Switch({ description: 'Takes back every run that can be taken back, the latest first.' }),
    Force: Switch({ description: 'Takes back also what somebody else changed since.' }),
  }),
  run: (caller, { Id, Last, All, Force }) => {
    const entries = selectUndoEntry(Id ?? [], Last === true, All === true);
    const undone: UndoneChange[] = [];
    for (const entry of entries) {
      // One after the other: an earlier run shows only once the later one is taken back.
      assertUndoable(entry, Force === true);
      const accepted: JournalStep[] = [];
      for (const step of getUndoStep(entry)) {
        const { wayBack } = step;
        if (wayBack === undefined) {
          accepted.push(step);
          continue;
        }
        const { target, action, impact } = getChangeDescription(wayBack);
        if (caller.ShouldProcess(target, getPrompt(action, impact))) accepted.push(step);
      }
      for (const each of restoreEntry(entry, accepted)) undone.push(each);
    }
    return undone;
  },
  examples: [
    {
      code: "Set-RdpMtu -InterfaceAlias 'Contoso VPN' -Mtu 1300\nUndo-RdpRemediation -Last",
      remarks: 'Lowers an MTU and takes it back.',
    },
    {
      code: 'Get-RdpRemediation | Undo-RdpRemediation -WhatIf',
      remarks: 'Shows what would be taken back, and changes nothing.',
    },
  ],
});

/** The runs that are meant, the latest first. */
function selectUndoEntry(ids: readonly string[], last: boolean, all: boolean): readonly JournalEntry[] {
  // A remedy that had nothing to change has no run: nothing is to be taken back then.
  if (ids.length > 0) return ids.filter((id) => id !== '').map((id) => resolveJournalEntry(id));
  if (last === all) {
    throw new CommandError('RunNotNamed', 'InvalidArgument', 'Name the run to take back: -Id, -Last or -All.');
  }
  const entries = getJournalEntry().filter((each) => testUndoable(each));
  const undoable: JournalEntry[] = [];
  for (let index = entries.length - 1; index >= 0; index -= 1) {
    const entry = entries[index];
    if (entry !== undefined) undoable.push(entry);
  }
  if (undoable.length === 0) {
    throw new CommandError('RunNotFound', 'ObjectNotFound', 'The journal has no run that can be taken back.');
  }
  return all ? undoable : undoable.slice(0, 1);
}
