import { ToolError } from '../errors.js';
import type { Command } from './command.js';
import { exitCodeOf, printError } from './failure.js';
import { commandHelp, generalHelp, version } from './help.js';

/** Loaded when they are asked for: `--version` must not wait for a protocol stack. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  test: async () => (await import('./commands/test.js')).testCommand,
  repair: async () => (await import('./commands/short-names.js')).repairCommand,
  plan: async () => (await import('./commands/plan.js')).planCommand,
  apply: async () => (await import('./commands/short-names.js')).applyCommand,
  undo: async () => (await import('./commands/short-names.js')).undoCommand,
  loans: async () => (await import('./commands/short-names.js')).loansCommand,
  lab: async () => (await import('./commands/lab.js')).labCommand,
  doctor: async () => (await import('./commands/doctor.js')).doctorCommand,
  sign: async () => (await import('./commands/sign.js')).signCommand,
  verify: async () => (await import('./commands/verify.js')).verifyCommand,
};

/** The command line: arguments without the program's own. Returns the exit code and never ends the process itself. */
export async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  try {
    if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
      console.log(await fullHelp());
      return 0;
    }
    if (name === '--version' || name === '-v') {
      console.log(version());
      return 0;
    }
    const command = await findCommand(name);
    if (rest.includes('--help')) {
      console.log(commandHelp(command.of?.(rest) ?? command));
      return 0;
    }
    return await command.run(rest);
  } catch (failure) {
    printError(failure);
    return exitCodeOf(failure);
  }
}

async function findCommand(name: string): Promise<Command> {
  const command = Object.hasOwn(commands, name) ? await commands[name]?.() : undefined;
  if (command !== undefined) return command;
  const { cmdletCommand, cmdletNames } = await import('./commands/cmdlet.js');
  const cmdlet = cmdletCommand(name);
  if (cmdlet !== undefined) return cmdlet;
  const known = [...Object.keys(commands), ...cmdletNames].join(', ');
  throw new ToolError('E_COMMAND', `There is no command '${name}'.`, `Known: ${known}. See rdp0x904 --help.`);
}

async function fullHelp(): Promise<string> {
  const { cmdletCommand, cmdletNames, cmdletOptions } = await import('./commands/cmdlet.js');
  const own = await Promise.all(Object.values(commands).map((load) => load()));
  const cmdlets = cmdletNames.flatMap((each) => cmdletCommand(each) ?? []);
  return generalHelp(own, cmdlets, cmdletOptions);
}
