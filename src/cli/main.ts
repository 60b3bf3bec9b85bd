import { ToolError } from '../errors.js';
import { exitCodeOf, printError } from './failure.js';
import { helpText, version } from './help.js';

/** A command of the command line: its arguments in, its exit code out. */
export type CliCommand = (args: readonly string[]) => Promise<number>;

/** Loaded when they are asked for: `--version` must not wait for a protocol stack. */
const commands: Readonly<Record<string, () => Promise<CliCommand>>> = {
  test: async () => (await import('./commands/test.js')).test,
  sign: async () => (await import('./commands/sign.js')).sign,
  verify: async () => (await import('./commands/verify.js')).verify,
};

/** The command line: arguments without the program's own. Returns the exit code and never ends the process itself. */
export async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  try {
    if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
      console.log(helpText);
      return 0;
    }
    if (name === '--version' || name === '-v') {
      console.log(version());
      return 0;
    }
    const command = Object.hasOwn(commands, name) ? await commands[name]?.() : undefined;
    if (command !== undefined) return await command(rest);
    const { cmdletCommands, runCmdlet } = await import('./commands/cmdlet.js');
    const schema = cmdletCommands.get(name);
    if (schema !== undefined) return await runCmdlet(schema, rest);
    const known = [...Object.keys(commands), ...cmdletCommands.keys()].join(', ');
    throw new ToolError('E_COMMAND', `There is no command '${name}'.`, `Known: ${known}. See rdp0x904 --help.`);
  } catch (failure) {
    printError(failure);
    return exitCodeOf(failure);
  }
}
