import { expect, test } from 'vitest';
import { CommandError } from '../../src/border/dotnet.js';
import { canonical } from '../../src/client/records.js';
import { openNodeStage } from '../../src/lab/node-stage.js';
import type { Stage, Step } from '../../src/lab/stage.js';
import { faults } from '../../src/simulator/faults.js';
import type { HostDocument } from '../../src/simulator/machine.js';
import { describeWithPowerShell } from '../bridge/powershell-for-tests.js';
import { labStage } from '../lab-session.js';
import { diagnoses, inspections, recipes } from './definitions.js';

/** Everything that one case shows on a stage, as plain data. */
async function outcomeOf(stage: Stage, host: HostDocument, step: Step): Promise<unknown> {
  await stage.load(host);
  const remediation = await stage.repair(step).catch(refusal);
  const changed = await stage.host();
  const undone = isRefused(remediation) ? undefined : await stage.undo().catch(refusal);
  return canonical({ remediation, changed, undone, restored: await stage.host() });
}

function refusal(failure: unknown): unknown {
  if (!(failure instanceof CommandError)) throw failure;
  return { refused: failure.category, id: failure.id, message: failure.message };
}

const isRefused = (outcome: unknown): boolean =>
  typeof outcome === 'object' && outcome !== null && 'refused' in outcome;

/** Cultures that print numbers, compare words and map case in their own ways. */
const cultures = ['', 'de-DE', 'tr-TR'];

/** The cases take turns, so every recipe runs in every culture. */
const inTurns = <T extends object>(cases: readonly T[]): readonly (T & { readonly culture: string })[] =>
  cases.map((each, index) => ({ ...each, culture: cultures[index % cultures.length] ?? '' }));

describeWithPowerShell('the behaviour cases give equal results in Node and PowerShell', () => {
  /** Looks at the same thing on both stages. */
  async function expectEqual(culture: string, look: (stage: Stage) => Promise<unknown>): Promise<void> {
    await using node = openNodeStage();
    expect(await look(await labStage(culture))).toEqual(await look(node));
  }

  const cases = recipes.flatMap((recipe) =>
    recipe.cases.map((each) => ({
      name: `${recipe.cmdlet}: ${each.name}`,
      host: each.host as HostDocument,
      step: { cmdlet: recipe.cmdlet, parameters: each.parameters ?? {} },
    })),
  );
  test.each(inTurns(cases))("$name (culture '$culture')", ({ host, step, culture }) =>
    expectEqual(culture, (stage) => outcomeOf(stage, host, step)),
  );

  const inspectionCases = inspections.flatMap((inspection) =>
    inspection.cases.map((each) => ({
      name: `${inspection.cmdlet}: ${each.name}`,
      host: each.host as HostDocument,
      step: { cmdlet: inspection.cmdlet, parameters: each.parameters ?? {} },
    })),
  );
  test.each(inTurns(inspectionCases))("$name (culture '$culture')", ({ host, step, culture }) =>
    expectEqual(culture, async (stage) => {
      await stage.load(host);
      return canonical(await stage.inspect(step).catch(refusal));
    }),
  );

  /** The cases of the whole diagnosis, and every host that the lab can break. */
  const diagnosisCases = [
    ...diagnoses.flatMap((diagnosis) => diagnosis.cases.map((each) => ({ ...each, host: each.host as HostDocument }))),
    ...Object.entries(faults).map(([name, fault]) => ({ name, host: fault.host(), parameters: {} })),
  ];
  test.each(inTurns(diagnosisCases))("Test-Rdp0x904: $name (culture '$culture')", ({ host, parameters, culture }) =>
    expectEqual(culture, async (stage) => {
      await stage.load(host);
      return canonical(await stage.diagnose(parameters));
    }),
  );
});
