import { createClient } from '../../generated/client/client.js';
import { cmdlets, diagnoses, inspections, recipes, repairs } from '../../generated/client/registry.js';
import type { Caller } from '../border/caller.js';
import { runDiagnosis } from '../engine/collect-findings.js';
import { createLooks } from '../engine/repair/looks.js';
import { runInspection } from '../engine/run-inspection.js';
import { runRecipe } from '../engine/run-recipe.js';
import type { Cmdlet, RepairCmdlet } from '../recipe/cmdlet.js';
import type { Diagnosis, Inspection, Recipe } from '../recipe/define.js';
import { runOnHost } from '../simulator/index.js';
import type { HostDocument } from '../simulator/machine.js';
import type { RdpConnection } from './connect.js';
import { toPascalCase } from './records.js';
import { validating } from './validate.js';

export interface SimulateOptions {
  /** Hears of what cmdlets warn of, such as changes that come back unless they are confirmed. */
  readonly onWarning?: (text: string) => void;
}

/**
 * The cmdlets over a simulated host, without PowerShell. The document is changed in place, as a real host would be.
 *
 * ```ts
 * const rdp = simulate(createHost({ pathMtu: 1400 }));
 * await rdp.setRdpMtu({ interfaceAlias: ['Ethernet'], mtu: 1400 });
 * ```
 */
export function simulate(host: HostDocument, options: SimulateOptions = {}): RdpConnection {
  const everyRecipe = Object.values(recipes) as unknown as readonly Recipe[];
  const everyInspection = Object.values(inspections) as unknown as readonly Inspection[];
  const everyDiagnosis = Object.values(diagnoses) as unknown as readonly Diagnosis[];
  const everyRepair = Object.values(repairs) as unknown as readonly RepairCmdlet[];
  const everyCmdlet = Object.values(cmdlets) as unknown as readonly Cmdlet[];
  const run = (name: string, { whatIf, ...passed }: Readonly<Record<string, unknown>>): readonly unknown[] => {
    const caller: Caller = {
      ShouldProcess: () => whatIf !== true,
      WriteWarning: (text) => options.onWarning?.(text),
    };
    const parameters = Object.fromEntries(Object.entries(passed).map(([key, value]) => [toPascalCase(key), value]));
    const recipe = everyRecipe.find((each) => each.cmdlet === name);
    if (recipe !== undefined) return runRecipe(caller, recipe, parameters);
    const diagnosis = everyDiagnosis.find((each) => each.cmdlet === name);
    if (diagnosis !== undefined) return runDiagnosis(diagnosis, [...everyRecipe, ...everyInspection], parameters);
    const inspection = everyInspection.find((each) => each.cmdlet === name);
    if (inspection !== undefined) return runInspection(inspection, parameters);
    const repair = everyRepair.find((each) => each.cmdlet === name);
    if (repair !== undefined) {
      const looks = createLooks(
        everyRecipe,
        everyInspection,
        diagnoses.testRdp0x904 as unknown as Diagnosis,
        parameters,
      );
      return repair.run(caller, looks, parameters);
    }
    return everyCmdlet.find((each) => each.cmdlet === name)?.run(caller, parameters) ?? [];
  };
  const client = createClient(
    validating(
      async <T>(name: string, parameters: Readonly<Record<string, unknown>>) =>
        runOnHost(host, () => run(name, parameters)) as readonly T[],
    ),
  );
  const close = async (): Promise<void> => {};
  return { ...client, close, [Symbol.asyncDispose]: close, [Symbol.dispose]: () => void close() };
}
