import type { Received } from '../border/command.js';
import { CommandError } from '../border/dotnet.js';
import type { invokeCommand, NativeOutcome } from '../border/native.js';
import { invokeLabNetshProgram } from './netsh.js';
import { invokeLabPowerProgram } from './power.js';
import { invokeLabNltestProgram } from './secure-channel.js';
import { invokeLabLogoffProgram, invokeLabQwinstaProgram } from './sessions.js';
import { invokeLabTimeProgram } from './w32tm.js';

/** Invoke-Command with the script of native programs: the first argument is the program. */
export function invokeLabInvokeCommand(received: Received<typeof invokeCommand>): NativeOutcome {
  const program = received.ArgumentList[0] ?? '';
  const words = received.ArgumentList.slice(1);
  if (program === 'powercfg.exe') return invokeLabPowerProgram(words);
  if (program === 'netsh.exe') return invokeLabNetshProgram(words);
  if (program === 'nltest.exe') return invokeLabNltestProgram(words);
  if (program === 'logoff.exe') return invokeLabLogoffProgram(words);
  if (program === 'qwinsta.exe') return invokeLabQwinstaProgram(words);
  if (program === 'w32tm.exe') return invokeLabTimeProgram(words);
  throw new CommandError(
    'CommandNotFoundException',
    'ObjectNotFound',
    `The term '${program}' is not recognized as the name of a cmdlet, function, script file, or operable program.`,
  );
}
