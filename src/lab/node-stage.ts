import { cmdlets, diagnoses, inspections, recipes, repairs } from '../../generated/client/registry.js';
import type { Caller } from '../border/caller.js';
import { CommandError } from '../border/dotnet.js';
import { runDiagnosis } from '../engine/collect-findings.js';
import type { Remediation } from '../engine/remediation.js';
import { createLooks } from '../engine/repair/looks.js';
import { runInspection } from '../engine/run-inspection.js';
import { repairWith } from '../engine/run-recipe.js';
import type { RepairCmdlet } from '../recipe/cmdlet.js';
import type { Diagnosis, Inspection, Recipe } from '../recipe/define.js';
import { runOnHost } from '../simulator/index.js';
import type { HostDocument } from '../simulator/machine.js';
import { recordingCaller, type Stage, type Step } from './stage.js';

const all: readonly Recipe[] = Object.values(recipes) as unknown as readonly Recipe[];
const diagnosis = diagnoses.testRdp0x904 as unknown as Diagnosis;
const looking: readonly Inspection[] = Object.values(inspections) as unknown as readonly Inspection[];

const repairing: readonly RepairCmdlet[] = Object.values(repairs) as unknown as readonly RepairCmdlet[];

/** The recipes as they are, in this process. */
export function openNodeStage(): Stage {
  let current: HostDocument | undefined;
  let repaired: readonly Remediation[] = [];
  const host = (): HostDocument => {
    if (current === undefined) throw new Error('No host was loaded.');
    return current;
  };
  const run = (caller: Caller, { cmdlet, parameters }: Step): readonly Remediation[] => {
    const repair = repairing.find((each) => each.cmdlet === cmdlet);
    if (repair !== undefined) {
      return repair.run(caller, createLooks(all, looking, diagnosis, parameters), parameters) as readonly Remediation[];
    }
    const recipe = all.find((each) => each.cmdlet === cmdlet);
    if (recipe === undefined) throw new Error(`There is no recipe ${cmdlet}.`);
    return repairWith(caller, recipe, parameters);
  };
  return {
    name: 'Node',
    load: async (document) => {
      current = structuredClone(document);
      repaired = [];
    },
    host: async () => structuredClone(host()),
    diagnose: async (parameters = {}) =>
      runOnHost(host(), () => runDiagnosis(diagnosis, [...all, ...looking], parameters)),
    inspect: async ({ cmdlet, parameters }) => {
      const inspection = looking.find((each) => each.cmdlet === cmdlet);
      if (inspection === undefined) throw new Error(`There is no inspection ${cmdlet}.`);
      return runOnHost(host(), () => runInspection(inspection, parameters));
    },
    preview: async (step) => {
      const caller = recordingCaller(false);
      runOnHost(host(), () => run(caller, step));
      return caller.asked;
    },
    repair: async (step) => {
      const [remediation] = runOnHost(host(), () => run(recordingCaller(true), step));
      if (remediation === undefined) throw new Error(`${step.cmdlet} returned nothing.`);
      repaired = [remediation, ...repaired];
      return remediation;
    },
    undo: async () => {
      const [remediation, ...earlier] = repaired;
      if (remediation === undefined)
        throw new CommandError('NothingToUndo', 'InvalidOperation', 'Nothing was repaired.');
      const undone = runOnHost(host(), () =>
        cmdlets.undoRdpRemediation.run(recordingCaller(true), { Id: [remediation.id] }),
      );
      repaired = earlier;
      return undone;
    },
    [Symbol.asyncDispose]: async () => {},
  };
}
