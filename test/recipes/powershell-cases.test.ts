import { afterAll, beforeAll, expect, test } from 'vitest';
import { CommandError } from '../../src/border/dotnet.js';
import { canonical } from '../../src/client/records.js';
import { openNodeStage } from '../../src/lab/node-stage.js';
import { openPowerShellStage } from '../../src/lab/powershell-stage.js';
import type { Stage, Step } from '../../src/lab/stage.js';
import type { HostDocument } from '../../src/simulator/machine.js';
import { describeWithPowerShell } from '../bridge/powershell-for-tests.js';
import { generatedModules } from '../generated-modules.js';
import { diagnoses, inspections, recipes } from './definitions.js';

/** Everything that one case shows on a stage, as plain data. */
async function outcomeOf(stage: Stage, host: HostDocument, step: Step): Promise<unknown> {
  await stage.load(host);
  const before = await stage.diagnose();
  await stage.preview(step).catch(ignoreRefusal);
  const untouched = await stage.host();
  const remediation = await stage.repair(step).catch(refusal);
  const changed = await stage.host();
  const after = await stage.diagnose();
  const undone = isRefused(remediation) ? undefined : await stage.undo().catch(refusal);
  return canonical({ before, untouched, remediation, changed, after, undone, restored: await stage.host() });
}

function refusal(failure: unknown): unknown {
  if (!(failure instanceof CommandError)) throw failure;
  return { refused: failure.category, id: failure.id, message: failure.message };
}

const isRefused = (outcome: unknown): boolean =>
  typeof outcome === 'object' && outcome !== null && 'refused' in outcome;

function ignoreRefusal(failure: unknown): void {
  if (!(failure instanceof CommandError)) throw failure;
}

/** Cultures that print numbers, compare words and map case in their own ways. */
const cultures = ['', 'de-DE', 'tr-TR'];

describeWithPowerShell('the behaviour cases give equal results in Node and PowerShell', () => {
  const stages = new Map<string, Stage>();
  beforeAll(async () => {
    for (const culture of cultures)
      stages.set(culture, await openPowerShellStage(generatedModules, culture === '' ? {} : { culture }));
  });
  afterAll(async () => {
    for (const stage of stages.values()) await stage[Symbol.asyncDispose]();
  });

  const everyStage = (look: (stage: Stage, culture: string) => Promise<void>): Promise<unknown> =>
    Promise.all([...stages].map(([culture, stage]) => look(stage, `culture '${culture}'`)));

  const cases = recipes.flatMap((recipe) =>
    recipe.cases.map((each) => ({
      name: `${recipe.cmdlet}: ${each.name}`,
      host: each.host as HostDocument,
      step: { cmdlet: recipe.cmdlet, parameters: each.parameters ?? {} },
    })),
  );
  test.each(cases)('$name', async ({ host, step }) => {
    await using node = openNodeStage();
    const expected = await outcomeOf(node, host, step);
    await everyStage((stage, culture) =>
      outcomeOf(stage, host, step).then((outcome) => expect(outcome, culture).toEqual(expected)),
    );
  });

  const inspectionCases = inspections.flatMap((inspection) =>
    inspection.cases.map((each) => ({
      name: `${inspection.cmdlet}: ${each.name}`,
      host: each.host as HostDocument,
      step: { cmdlet: inspection.cmdlet, parameters: each.parameters ?? {} },
    })),
  );
  // Vitest wants a case where there is none yet.
  if (inspectionCases.length > 0)
    test.each(inspectionCases)('$name', async ({ host, step }) => {
      await using node = openNodeStage();
      const look = async (stage: Stage): Promise<unknown> => {
        await stage.load(host);
        return canonical(await stage.inspect(step).catch(refusal));
      };
      const expected = await look(node);
      await everyStage((stage, culture) => look(stage).then((outcome) => expect(outcome, culture).toEqual(expected)));
    });

  const diagnosisCases = diagnoses.flatMap((diagnosis) =>
    diagnosis.cases.map((each) => ({ ...each, host: each.host as HostDocument })),
  );
  test.each(diagnosisCases)('Test-Rdp0x904: $name', async ({ host, parameters }) => {
    const diagnosed = async (stage: Stage): Promise<unknown> => {
      await stage.load(host);
      return canonical(await stage.diagnose(parameters));
    };
    await using node = openNodeStage();
    const expected = await diagnosed(node);
    await everyStage((stage, culture) =>
      diagnosed(stage).then((outcome) => expect(outcome, culture).toEqual(expected)),
    );
  });
});
