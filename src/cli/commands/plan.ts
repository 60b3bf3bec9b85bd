import { ToolError } from '../../errors.js';
import type { Command } from '../command.js';
import { cmdletCommand, cmdletOptions, planningNames } from './cmdlet.js';

const { module, thumbprint, host, simulate, json } = cmdletOptions;

/** `rdp0x904 plan CMDLET …`: what a remedy would change, as a plan that can be approved and applied. */
export const planCommand: Command = {
  usage: 'plan CMDLET [options]',
  summary: 'show what a remedy would change, with the hash that apply holds it to; its own options: plan CMDLET --help',
  options: { module, thumbprint, host, simulate, json },
  of: ([name]) => (name === undefined || name.startsWith('-') ? undefined : planOf(name)),
  async run([name, ...args]) {
    if (name === undefined || name.startsWith('-'))
      throw new ToolError('E_OPTION', 'No cmdlet was named.', `Write rdp0x904 plan CMDLET: ${known}.`);
    return planOf(name).run(args);
  },
};

const known = planningNames.join(', ');

function planOf(name: string): Command {
  const command = cmdletCommand(name, { usage: `plan ${name}`, given: { planOnly: true } });
  if (command === undefined) throw new ToolError('E_COMMAND', `There is no cmdlet '${name}'.`, `Known: ${known}.`);
  if (!Object.hasOwn(command.options, 'out'))
    throw new ToolError('E_COMMAND', `${name} makes no plans.`, `Take --what-if, or one of: ${known}.`);
  return command;
}
