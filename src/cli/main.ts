import { ToolError } from '../errors.js';
import { test } from './commands/test.js';
import { exitCodeOf, printError } from './failure.js';
import { helpText, version } from './help.js';

/** A command of the command line: its arguments in, its exit code out. */
export type CliCommand = (args: readonly string[]) => Promise<number>;

const commands: Readonly<Record<string, CliCommand>> = { test };

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
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command === undefined) {
      const known = Object.keys(commands).join(', ');
      throw new ToolError('E_COMMAND', `There is no command '${name}'.`, `Known: ${known}. See rdp0x904 --help.`);
    }
    return await command(rest);
  } catch (failure) {
    printError(failure);
    return exitCodeOf(failure);
  }
}
