import { createClient, type Invoke, type RdpClient } from '../../generated/client/client.js';
import { objectParameters, schemas } from '../../generated/client/schemas.js';
import type { RemoteHost } from '../bridge/remote.js';
import { openPowerShell } from '../bridge/session.js';
import type { PowerShellOptions, PowerShellSession } from '../bridge/types.js';
import { ToolError } from '../errors.js';
import { verifyFolder } from '../signing/folder.js';
import type { Trust } from '../signing/verify.js';
import { fromPowerShell, toPascalCase } from './records.js';
import { sendModule } from './send-module.js';
import { validating } from './validate.js';

export interface ConnectOptions {
  /** Folder of the module on this computer, such as `module/Rdp0x904/0.1.0`. */
  readonly module: string;
  /** Who must have signed it. Nobody is trusted who is not named here. */
  readonly trust: Trust;
  /** Another computer to work on, reached with `ssh`: its name, or how to reach it. Without it: this one. */
  readonly host?: string | RemoteHost;
  /** The PowerShell to run it in: how to open one, or one that is open and stays its owner's to close. */
  readonly powershell?: PowerShellOptions | PowerShellSession;
}

/** The cmdlets as functions, over a PowerShell with the module or a simulated host. `await using` ends it; `using` does, too, without waiting. */
export interface RdpConnection extends RdpClient, AsyncDisposable, Disposable {
  close(): Promise<void>;
}

/** Objects that a cmdlet returned go back under the type name that its parameter asks for. */
const invokeWithObjects = `param($Command, $Arguments, $TypeNames)
$parameters = @{}
foreach ($property in $Arguments.PSObject.Properties) { $parameters[$property.Name] = $property.Value }
foreach ($property in $TypeNames.PSObject.Properties) {
    if ($parameters.ContainsKey($property.Name)) {
        $parameters[$property.Name].PSObject.TypeNames.Insert(0, $property.Value)
    }
}
& $Command @parameters`;

/**
 * Verifies the signature of every file of the module, starts a PowerShell and loads it there. The cmdlets are functions
 * then; their prompts are answered with yes, because nobody is there to ask: use `whatIf` first.
 *
 * On another computer, and in a container, exactly the bytes that were verified here are written to a new folder there
 * and loaded from it; `close` removes it. Nothing of the module that may be installed there is used or looked at. Whoever
 * is administrator there can change what happens there, which no check from here would show.
 * @throws ToolError E_SIGNATURE with the file's name, E_REMOTE_HOST, those of verifying, and those of opening a PowerShell
 */
export async function connect(options: ConnectOptions): Promise<RdpConnection> {
  const files = new Map<string, Uint8Array>();
  for (const { file, status, reason } of await verifyFolder(options.module, options.trust, (name, bytes) => {
    files.set(name, bytes);
  })) {
    if (status !== 'Valid') {
      throw new ToolError('E_SIGNATURE', `${file} is not loaded: ${status}. ${reason}`, 'Install the module anew.');
    }
  }
  const given = options.powershell ?? {};
  const remote = typeof options.host === 'string' ? { host: options.host } : options.host;
  if ('invoke' in given && remote !== undefined) {
    const message = `${remote.host} was named beside a PowerShell session that is open already.`;
    throw new ToolError('E_REMOTE_HOST', message, 'Open the session there, or leave it to connect.');
  }
  const session = 'invoke' in given ? given : await openPowerShell(remote === undefined ? given : { ...given, remote });
  const ending: (() => Promise<void>)[] = session === given ? [] : [() => session.close()];
  const close = async (): Promise<void> => {
    for (const end of ending.splice(0).reverse()) await end();
  };
  try {
    let folder = options.module;
    if (session.isElsewhere) {
      const sent = await sendModule(session, files);
      ending.push(() => sent.remove());
      folder = sent.folder;
    }
    await session.importModule(`${folder}/Rdp0x904.psd1`);
  } catch (failure) {
    await close();
    throw failure;
  }
  return {
    ...createClient(validating(invokeIn(session))),
    close,
    [Symbol.asyncDispose]: close,
    [Symbol.dispose]: () => void close(),
  };
}

/** Calls a cmdlet with parameters under the names that TypeScript knows. */
function invokeIn(session: PowerShellSession): Invoke {
  return async <T>(cmdlet: string, passed: Readonly<Record<string, unknown>>) => {
    const named = Object.fromEntries(Object.entries(passed).map(([name, value]) => [toPascalCase(name), value]));
    const looksOnly = Object.values(schemas).some((each) => each.title === cmdlet && 'readOnly' in each);
    const parameters = { ...named, ...(looksOnly ? {} : { Confirm: false }), ErrorAction: 'Stop' };
    const takesObjects = Object.keys(parameters).some((name) => Object.hasOwn(objectParameters, name));
    const call = takesObjects
      ? {
          script: invokeWithObjects,
          parameters: { Command: cmdlet, Arguments: parameters, TypeNames: objectParameters },
        }
      : { command: cmdlet, parameters };
    const { output } = await session.invoke(call);
    return fromPowerShell<readonly T[]>(output);
  };
}
