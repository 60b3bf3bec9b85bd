import { connect, type RdpConnection } from '../../client/connect.js';
import { simulate } from '../../client/simulate.js';
import { ToolError } from '../../errors.js';
import type { HostDocument } from '../../simulator/machine.js';
import { readJson, writeJson } from '../json-file.js';
import { printWarning, whileSaying } from '../progress.js';

/** Where a cmdlet runs, as its options name it. */
export interface TargetOptions {
  readonly simulate?: string | undefined;
  readonly module?: string | undefined;
  readonly thumbprint?: string | undefined;
  readonly host?: string | undefined;
}

/** The cmdlets there, and how to keep what they changed where the host is a document. */
export interface Target {
  readonly client: RdpConnection;
  save(): void;
}

/**
 * The signed module through PowerShell, or a host document.
 * @throws ToolError E_TARGET where neither is named, E_FILE, and those of `connect`
 */
export async function openTarget({ simulate: file, module, thumbprint, host }: TargetOptions): Promise<Target> {
  if (file !== undefined) {
    const document = readJson('--simulate', file) as HostDocument;
    return {
      client: simulate(document, { onWarning: printWarning }),
      save: () => writeJson(file, document),
    };
  }
  if (module === undefined || thumbprint === undefined) {
    const mend =
      'Name the module with --module FOLDER and its signer with --thumbprint, or a host document with --simulate FILE.';
    throw new ToolError('E_TARGET', 'No module was named.', mend);
  }
  const client = await whileSaying(`Connecting${host === undefined ? '' : ` to ${host}`}`, () =>
    connect({
      module,
      trust: { thumbprint },
      host,
      powershell: {
        onEvent: (event) => {
          if (event.stream === 'warning') printWarning(event.record);
        },
      },
    }),
  );
  return { client, save: () => {} };
}
