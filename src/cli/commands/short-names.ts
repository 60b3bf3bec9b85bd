import { ToolError } from '../../errors.js';
import type { Command } from '../command.js';
import { cmdletCommand, type ShortName } from './cmdlet.js';

/** What people type oftenest, under the name they would look for. */
export const repairCommand = shortCommand('Repair-Rdp0x904', { usage: 'repair' });
export const applyCommand = shortCommand('Invoke-RdpPlan', { usage: 'apply FILE', positional: 'plan' });
export const undoCommand = shortCommand('Undo-RdpRemediation', { usage: 'undo [ID ...]', positional: 'id' });
export const loansCommand = shortCommand('Get-RdpRemediation', { usage: 'loans', given: { loan: true } });

function shortCommand(cmdlet: string, name: ShortName): Command {
  const command = cmdletCommand(cmdlet, name);
  if (command === undefined) throw new ToolError('E_COMMAND', `There is no cmdlet ${cmdlet}.`, 'Compile the recipes.');
  return command;
}
