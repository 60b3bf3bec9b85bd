import { ToolError } from '../../errors.js';
import type { Command, CommandOptions } from '../command.js';
import { type Check, checkUp } from '../doctor/check-up.js';
import { exitCodes } from '../failure.js';
import { version } from '../help.js';
import { readOptions } from '../options.js';
import { bold, dim, fold, green, red, yellow } from '../terminal.js';

const options = {
  module: {
    type: 'string',
    value: 'FOLDER',
    description: 'the module to check; those that PowerShell finds when not given',
  },
  thumbprint: { type: 'string', value: 'HEX', description: 'who must have signed it' },
  json: { type: 'boolean', description: 'the checks as JSON' },
} as const satisfies CommandOptions;

/** `rdp0x904 doctor`: what this computer has of what the toolkit needs; changes nothing. */
export const doctorCommand: Command = {
  usage: 'doctor',
  summary: 'say what of this toolkit works on this computer, and why the rest does not',
  options,
  run: doctor,
};

const paintings = { fine: green, note: yellow, fault: red } as const;

async function doctor(args: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(args, options);
  if (positionals[0] !== undefined)
    throw new ToolError('E_OPTION', `Unexpected argument '${positionals[0]}'.`, 'See rdp0x904 doctor --help.');
  const checks = await checkUp(values);
  if (values.json === true) console.log(JSON.stringify({ version: version(), checks }, undefined, 2));
  else for (const each of checks) console.log(lines(each).join('\n'));
  return checks.find(({ status }) => status === 'fault')?.exitCode ?? exitCodes.fine;
}

function lines({ status, name, detail, mend }: Check): string[] {
  const indent = 24;
  const line = `${paintings[status](status.padEnd(6))}${bold(name.padEnd(indent - 6))}${fold(detail, indent)}`;
  return mend === undefined ? [line] : [line, `${' '.repeat(indent)}${dim(fold(mend, indent))}`];
}
