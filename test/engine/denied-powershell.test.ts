import { beforeAll, expect, test } from 'vitest';
import { CommandError } from '../../src/border/dotnet.js';
import { canonical, fromPowerShell } from '../../src/client/records.js';
import type { Remediation } from '../../src/engine/remediation.js';
import { repairWith } from '../../src/engine/run-recipe.js';
import { recordingCaller } from '../../src/lab/stage.js';
import type { Recipe, RecipeCase } from '../../src/recipe/define.js';
import { runOnHost } from '../../src/simulator/index.js';
import { importRdpLabInterruption } from '../../src/simulator/interruption.js';
import type { HostDocument } from '../../src/simulator/machine.js';
import { describeWithPowerShell } from '../bridge/powershell-for-tests.js';
import { recipes } from '../recipes/definitions.js';
import { countCalls } from './crash.js';
import { type LabModule, labModule } from './lab-module.js';

/** What a cmdlet came to on a host that denies one call. */
interface Denied {
  readonly error: { readonly id: string; readonly category: string; readonly message: string } | undefined;
  readonly result: unknown;
  readonly host: unknown;
}

/** The case of a recipe that changes most. What holds a secret is another test's. */
function selectCase(recipe: Recipe): RecipeCase {
  const weigh = (each: RecipeCase): number => each.expect.changes?.length ?? 0;
  const plain = recipe.cases.filter((each) =>
    Object.values(each.parameters ?? {}).every((value) => typeof value !== 'object' || Array.isArray(value)),
  );
  const [found] = plain.toSorted((one, other) => weigh(other) - weigh(one));
  if (found === undefined || weigh(found) === 0) throw new Error(`${recipe.cmdlet} has no case that changes anything.`);
  return found;
}

const carryOut = (recipe: Recipe, { parameters }: RecipeCase): readonly Remediation[] =>
  repairWith(recordingCaller(true), recipe, parameters ?? {});

function runDenied(recipe: Recipe, each: RecipeCase, at: number): Denied {
  const broken = structuredClone(each.host as HostDocument);
  importRdpLabInterruption(at, at === 0 ? 'None' : 'Denied');
  try {
    const result = runOnHost(broken, () => carryOut(recipe, each));
    return { error: undefined, result: canonical(result), host: canonical(broken) };
  } catch (failure) {
    if (!(failure instanceof CommandError)) throw failure;
    const { id, category, message } = failure;
    return { error: { id, category, message }, result: [], host: canonical(broken) };
  } finally {
    importRdpLabInterruption(0, 'None');
  }
}

/** How many calls of each recipe are denied: in Node all are, and a call in PowerShell takes a hundred times as long. */
const samples = 16;

/** Calls at even distances, the first and the last among them. */
function selectCall(calls: number): readonly number[] {
  const last = Math.min(samples, calls) - 1;
  return Array.from({ length: last + 1 }, (_, index) => 1 + Math.round((index * (calls - 1)) / Math.max(last, 1)));
}

const script = `param($Json, $Cmdlet, $Parameters, $Calls)
$arguments = @{}
foreach ($property in $Parameters.PSObject.Properties) { $arguments[$property.Name] = $property.Value }
foreach ($at in $Calls) {
    Import-RdpLabHost -Json $Json
    Import-RdpLabInterruption -At $at -What 'Denied'
    $failure = $null
    $result = @()
    try { $result = @(& $Cmdlet @arguments -Confirm:$false -WarningAction SilentlyContinue) } catch { $failure = $_ }
    Import-RdpLabInterruption -At 0 -What 'None'
    [pscustomobject]@{
        Id = if ($failure) { $failure.FullyQualifiedErrorId.Split(',')[0] }
        Category = if ($failure) { "$($failure.CategoryInfo.Category)" }
        Message = if ($failure) { $failure.Exception.Message }
        Result = ConvertTo-Json -InputObject $result -Depth 32 -Compress
        Host = Export-RdpLabHost
    }
}`;

interface Said {
  readonly id?: string;
  readonly category?: string;
  readonly message?: string;
  readonly result: string;
  readonly host: string;
}

describeWithPowerShell(`denied at ${samples} calls of each recipe, at even distances, PowerShell does as Node`, () => {
  let lab: LabModule;
  beforeAll(async () => {
    lab = await labModule();
  });

  test.each(recipes)('$cmdlet', async (recipe) => {
    const each = selectCase(recipe);
    const calls = selectCall(countCalls(each.host as HostDocument, () => carryOut(recipe, each)));
    const output = await lab.run(script, {
      Json: JSON.stringify(each.host),
      Cmdlet: recipe.cmdlet,
      Parameters: each.parameters ?? {},
      Calls: calls,
    });
    const read = (text: string): unknown => canonical(fromPowerShell(JSON.parse(text)));
    const denied = output.map((one): Denied => {
      const { id, category = '', message = '', result, host } = fromPowerShell<Said>(one);
      const error = id === undefined ? undefined : { id, category, message };
      return { error, result: read(result), host: read(host) };
    });
    const expected = calls.map((at) => runDenied(recipe, each, at));
    expect(denied).toEqual(expected);
    // Denied is what at least one of these runs was.
    expect(expected.some((one) => one.error !== undefined)).toBe(true);
  });
});
