import { CommandError, type ErrorCategory } from '../border/dotnet.js';
import { InvokeError } from '../bridge/invoke-error.js';
import { openPowerShell } from '../bridge/session.js';
import type { PowerShellSession } from '../bridge/types.js';
import { fromPowerShell } from '../client/records.js';
import type { Remediation } from '../engine/remediation.js';
import type { UndoneChange } from '../engine/undo.js';
import type { Finding, RankedFinding } from '../recipe/finding.js';
import type { HostDocument } from '../simulator/machine.js';
import { importModules, type StageModules } from './import-modules.js';
import type { Preview, Stage } from './stage.js';

const load = `param($Json)
$global:RdpLabRepaired = [System.Collections.Generic.Stack[object]]::new()
& (Get-Module -Name Rdp0x904) { param($Text) Import-RdpLabHost -Json $Text } $Json`;

const save = '& (Get-Module -Name Rdp0x904) { Export-RdpLabHost }';

/** Parameters by name. Of a secret the lab knows only how long it is. */
const bind = `$arguments = @{}
foreach ($property in $Parameters.PSObject.Properties) { $arguments[$property.Name] = $property.Value }
foreach ($parameter in (Get-Command -Name $Cmdlet).Parameters.Values) {
    if ($parameter.ParameterType -ne [securestring] -or -not $arguments.ContainsKey($parameter.Name)) { continue }
    $secret = [securestring]::new()
    foreach ($character in ('x' * $arguments[$parameter.Name].Length).ToCharArray()) { $secret.AppendChar($character) }
    $arguments[$parameter.Name] = $secret
}`;

/** What -WhatIf prints goes to the console of that PowerShell; the caller sees that nothing changed. */
const preview = `param($Cmdlet, $Parameters)
$ErrorActionPreference = 'Stop'
${bind}
& $Cmdlet @arguments -WhatIf`;

const inspect = `param($Cmdlet, $Parameters)
$ErrorActionPreference = 'Stop'
${bind}
& $Cmdlet @arguments`;

const repair = `param($Cmdlet, $Parameters)
$ErrorActionPreference = 'Stop'
${bind}
$remediation = & $Cmdlet @arguments -Confirm:$false
$global:RdpLabRepaired.Push($remediation)
$remediation`;

const undo = '$global:RdpLabRepaired.Pop() | Undo-RdpRemediation -Confirm:$false';

/** The module in a PowerShell of its own, over the compiled simulator. */
export async function openPowerShellStage(modules: StageModules): Promise<Stage> {
  // One runspace: the module's state is the host.
  const session = await openPowerShell({ concurrency: 1 });
  await importModules(session, modules).catch((failure: unknown) => {
    throw failure instanceof InvokeError ? asCommandError(failure) : failure;
  });
  return { ...stageOn(session), [Symbol.asyncDispose]: () => session.close() };
}

/**
 * The module in a session that has imported it, over the compiled simulator; whoever opened the session closes it.
 * With `culture` (`de-DE`, or an empty text for none in particular) every call runs under that one.
 */
export function stageOn(session: PowerShellSession, culture?: string): Stage {
  const run = async (
    script: string,
    parameters: Readonly<Record<string, unknown>> = {},
  ): Promise<readonly unknown[]> => {
    try {
      return (await session.invoke({ script: underCulture(script, culture), parameters })).output;
    } catch (failure) {
      throw failure instanceof InvokeError ? asCommandError(failure) : failure;
    }
  };
  return {
    name: `PowerShell ${session.version}`,
    load: async (host) => void (await run(load, { Json: JSON.stringify(host) })),
    host: async () => {
      const [json] = await run(save);
      return fromPowerShell<HostDocument>(JSON.parse(String(json)));
    },
    diagnose: async (parameters = {}) =>
      fromPowerShell<readonly RankedFinding[]>(await run(inspect, { Cmdlet: 'Test-Rdp0x904', Parameters: parameters })),
    inspect: async (step) =>
      fromPowerShell<readonly Finding[]>(await run(inspect, { Cmdlet: step.cmdlet, Parameters: step.parameters })),
    preview: async (step): Promise<readonly Preview[]> => {
      await run(preview, { Cmdlet: step.cmdlet, Parameters: step.parameters });
      return [];
    },
    repair: async (step) => {
      const [remediation] = await run(repair, { Cmdlet: step.cmdlet, Parameters: step.parameters });
      return fromPowerShell<Remediation>(remediation);
    },
    undo: async () => fromPowerShell<readonly UndoneChange[]>(await run(undo)),
    [Symbol.asyncDispose]: async () => {},
  };
}

/** The script with its culture set behind its parameters. */
function underCulture(script: string, culture: string | undefined): string {
  if (culture === undefined) return script;
  const set = `[cultureinfo]::CurrentCulture = [cultureinfo]::GetCultureInfo('${culture}')\n`;
  return script.replace(/^(?:param\(.*\)\n)?/, (parameters) => parameters + set);
}

/** The error that the recipe threw, as Node would have seen it: PowerShell adds the cmdlet's name to the id. */
function asCommandError(failure: InvokeError): Error {
  const record = failure.errors.at(-1);
  if (record === undefined) return failure;
  const [id] = record.fullyQualifiedErrorId.split(',');
  return new CommandError(id ?? '', record.category as ErrorCategory, record.message);
}
