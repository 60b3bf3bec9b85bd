import { createClient, type RdpClient } from '../../generated/client/client.js';
import { objectParameters, schemas } from '../../generated/client/schemas.js';
import { openPowerShell } from '../bridge/session.js';
import type { PowerShellOptions, PowerShellSession } from '../bridge/types.js';
import { ToolError } from '../errors.js';
import { verifyFolder } from '../signing/folder.js';
import type { Trust } from '../signing/verify.js';
import { fromPowerShell, toPascalCase } from './records.js';
import { validating } from './validate.js';

export interface ConnectOptions {
  /** Folder of the module, such as `module/Rdp0x904/0.1.0`. */
  readonly module: string;
  /** Who must have signed it. Nobody is trusted who is not named here. */
  readonly trust: Trust;
  /** The PowerShell to run it in: how to open one, or one that is open and stays its owner's to close. */
  readonly powershell?: PowerShellOptions | PowerShellSession;
}

/** The cmdlets as functions, over a PowerShell with the module or a simulated host. `await using` ends it. */
export interface RdpConnection extends RdpClient, AsyncDisposable {
  close(): Promise<void>;
}

/** Objects that a cmdlet returned go back under the type name that its parameter asks for. */
const invokeCmdlet = `param($Command, $Arguments, $TypeNames)
$ErrorActionPreference = 'Stop'
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
 * @throws ToolError E_SIGNATURE with the file's name, those of verifying, and those of opening a PowerShell
 */
export async function connect(options: ConnectOptions): Promise<RdpConnection> {
  for (const { file, status, reason } of await verifyFolder(options.module, options.trust)) {
    if (status !== 'Valid') {
      throw new ToolError('E_SIGNATURE', `${file} is not loaded: ${status}. ${reason}`, 'Install the module anew.');
    }
  }
  const given = options.powershell ?? {};
  const session = 'invoke' in given ? given : await openPowerShell(given);
  const close = async (): Promise<void> => {
    if (session !== given) await session.close();
  };
  const client = createClient(
    validating(async <T>(cmdlet: string, passed: Readonly<Record<string, unknown>>) => {
      const parameters = Object.fromEntries(Object.entries(passed).map(([name, value]) => [toPascalCase(name), value]));
      const known = schemas as Readonly<Record<string, { readonly readOnly?: boolean; readonly title: string }>>;
      // What changes nothing asks nothing.
      const changes = known[cmdlet]?.readOnly !== true;
      const { output } = await session.invoke({
        script: invokeCmdlet,
        parameters: {
          Command: cmdlet,
          Arguments: changes ? { ...parameters, Confirm: false } : parameters,
          TypeNames: objectParameters,
        },
      });
      return fromPowerShell<readonly T[]>(output);
    }),
  );
  try {
    await session.importModule(`${options.module}/Rdp0x904.psd1`);
  } catch (failure) {
    await close();
    throw failure;
  }
  return { ...client, close, [Symbol.asyncDispose]: close };
}
