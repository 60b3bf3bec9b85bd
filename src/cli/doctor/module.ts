import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ToolError } from '../../errors.js';
import { type FileVerdict, verifyFolder } from '../../signing/folder.js';
import { exitCodes } from '../failure.js';
import { version } from '../help.js';
import type { Check, CheckUpOptions } from './check-up.js';
import type { PowerShellFacts } from './powershell-facts.js';

/** The module's signature, for the folder that was named, else for each that there is. */
export async function moduleChecks(options: CheckUpOptions, facts: PowerShellFacts | undefined): Promise<Check[]> {
  const built = join('module', 'Rdp0x904', version());
  const folders =
    options.module === undefined
      ? [...(facts?.modules ?? []), ...(existsSync(built) ? [built] : [])]
      : [options.module];
  if (folders.length > 0) return Promise.all(folders.map((each) => moduleCheck(each, options.thumbprint)));
  return [
    {
      name: 'module',
      status: 'note',
      detail: 'Rdp0x904 is not installed.',
      mend: "Build it with 'npm run build' in a clone, or name its folder with --module.",
    },
  ];
}

async function moduleCheck(folder: string, thumbprint: string | undefined): Promise<Check> {
  const fault = (detail: string, mend: string): Check => {
    return { name: 'module', status: 'fault', detail, mend, exitCode: exitCodes.signature };
  };
  try {
    const verdicts = await verifyFolder(folder, thumbprint === undefined ? {} : { thumbprint });
    const [wrong] = verdicts.filter(
      ({ status }) => status !== 'Valid' && !(thumbprint === undefined && status === 'NotTrusted'),
    );
    if (wrong !== undefined)
      return fault(`${folder}: ${wrong.file}: ${wrong.status}. ${wrong.reason}`, 'Install the module anew.');
    const detail = `${folder}: ${verdicts.length} files, unchanged since ${signers(verdicts).join(' and ')} signed them`;
    if (thumbprint !== undefined) return { name: 'module', status: 'fine', detail };
    const mend = 'Whether to trust that signer is yours to say: compare the thumbprint, then pass it as --thumbprint.';
    return { name: 'module', status: 'note', detail, mend };
  } catch (failure) {
    if (failure instanceof ToolError) return fault(`${folder}: ${failure.message}`, failure.mend);
    throw failure;
  }
}

function signers(verdicts: readonly FileVerdict[]): string[] {
  return [
    ...new Set(verdicts.map(({ signer }) => `${signer?.subject ?? 'nobody'} ${signer?.thumbprint ?? ''}`.trim())),
  ];
}
