import { findOnPath } from '../../bridge/find-program.js';
import { openPowerShell } from '../../bridge/session.js';
import { ToolError } from '../../errors.js';
import { type ExitCode, exitCodes } from '../failure.js';
import { version } from '../help.js';
import { moduleChecks } from './module.js';
import { askPowerShell, type PowerShellFacts } from './powershell-facts.js';

/** One thing that was looked at. */
export interface Check {
  readonly name: string;
  /** `note`: works, with something to know. `fault`: something the user asked for does not work. */
  readonly status: 'fine' | 'note' | 'fault';
  /** What was found, as a sentence or a few words. */
  readonly detail: string;
  /** What can be done about it. */
  readonly mend?: string;
  /** That of the whole, if this is the first fault. */
  readonly exitCode?: ExitCode;
}

/** Which module to look at, and whom to trust with it. */
export interface CheckUpOptions {
  readonly module?: string | undefined;
  readonly thumbprint?: string | undefined;
}

/** Looks at everything, one after the other. Changes nothing. */
export async function checkUp(options: CheckUpOptions): Promise<Check[]> {
  const found = await askPowerShell(openPowerShell);
  const facts = found instanceof ToolError ? undefined : found;
  return [
    { name: 'rdp0x904', status: 'fine', detail: version() },
    { name: 'Node', status: 'fine', detail: `${process.versions.node} on ${process.platform} ${process.arch}` },
    found instanceof ToolError ? withoutPowerShell(found) : powershellCheck(found),
    ...(facts === undefined ? [] : [languageCheck(facts), policyCheck(facts), encodingCheck(facts)]),
    elevationCheck(facts),
    ...(await moduleChecks(options, facts)),
    await programsCheck(),
  ];
}

function withoutPowerShell({ message, mend }: ToolError): Check {
  return { name: 'PowerShell', status: 'fault', detail: message, mend, exitCode: exitCodes.powerShell };
}

function powershellCheck({ version: own, edition, path, origin, isElsewhere }: PowerShellFacts): Check {
  const detail = `${own} ${edition}, ${path} (${origin})`;
  if (!isElsewhere) return { name: 'PowerShell', status: 'fine', detail };
  return {
    name: 'PowerShell',
    status: 'note',
    detail,
    mend: 'It runs in a container: good for trying things out, but it cannot repair this computer.',
  };
}

/** Cmdlets make records and lists that the constrained language does not allow: docs/trust.md. */
function languageCheck({ languageMode }: PowerShellFacts): Check {
  if (languageMode === 'FullLanguage') return { name: 'language mode', status: 'fine', detail: languageMode };
  return {
    name: 'language mode',
    status: 'fault',
    detail: `${languageMode}: the cmdlets do not run in it.`,
    mend: 'Allow the certificate of the module in the policy that restricts PowerShell here.',
    exitCode: exitCodes.powerShell,
  };
}

function policyCheck({ executionPolicy }: PowerShellFacts): Check {
  if (executionPolicy !== 'Restricted') return { name: 'execution policy', status: 'fine', detail: executionPolicy };
  return {
    name: 'execution policy',
    status: 'note',
    detail: 'Restricted: no module loads that is a script.',
    mend: 'Set-ExecutionPolicy RemoteSigned, or executionPolicy in the options of connect.',
  };
}

/** The bridge needs none of these: it is for what a user sees in a terminal. */
function encodingCheck({ outputEncoding, culture }: PowerShellFacts): Check {
  const detail = `PowerShell prints ${outputEncoding}, culture ${culture || 'invariant'}; the bridge is not affected`;
  return { name: 'encoding', status: 'fine', detail };
}

function elevationCheck(facts: PowerShellFacts | undefined): Check {
  const isElevated = facts?.isElevated ?? (process.getuid === undefined ? undefined : process.getuid() === 0);
  if (isElevated === true) return { name: 'elevation', status: 'fine', detail: 'elevated' };
  return {
    name: 'elevation',
    status: 'note',
    detail: isElevated === undefined ? 'unknown without PowerShell' : 'not elevated: enough to look, not to repair',
    mend: 'Start the terminal as administrator to repair this computer.',
  };
}

/** What is only needed for one thing or another. */
async function programsCheck(): Promise<Check> {
  const programs = { ssh: 'other computers', dotnet: 'PowerShell as a .NET tool', docker: 'PowerShell in a container' };
  const states = Object.entries(programs).map(async ([name, purpose]) => {
    const path = await findOnPath(name, process.env);
    return `${name} ${path ?? 'missing'} (for ${purpose})`;
  });
  return { name: 'other programs', status: 'fine', detail: (await Promise.all(states)).join('; ') };
}
