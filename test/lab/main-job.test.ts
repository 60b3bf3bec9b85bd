import { beforeAll, describe, expect, test } from 'vitest';
import { type JobOutcome, runMainJob } from '../../src/lab/main-job.js';
import { openNodeStage } from '../../src/lab/node-stage.js';
import type { Stage } from '../../src/lab/stage.js';
import { formatUtc } from '../../src/protocol/time.js';
import { type Fault, faults } from '../../src/simulator/faults.js';
import { describeWithPowerShell } from '../bridge/powershell-for-tests.js';
import { labStage } from '../lab-session.js';

const everyFault: readonly (readonly [string, Fault])[] = Object.entries(faults);

/** One fault for each way of repairing: that the others come to the same in PowerShell is tested case by case. */
const eachRepair = [
  ...new Map(everyFault.map((each) => [each[1].steps.map(({ cmdlet }) => cmdlet).join(), each])).values(),
];

/** Whoever repairs a black hole waits for it six times; the others have no reason to wait. */
const lookMs = (name: string): number => (name.startsWith('mtu') ? 1_000 : 3_000);

const wrong = (view: JobOutcome['before']): string[] =>
  [...view.outside.findings, ...view.inside]
    .filter((each) => each.status === 'fault' || each.status === 'suspect')
    .map((each) => each.id);

function expectProven(job: JobOutcome): void {
  expect(wrong(job.before)).not.toEqual([]);
  expect(job.previewWasHarmless).toBe(true);
  expect(job.steps.every(({ remediation }) => remediation.verified && remediation.changes.length > 0)).toBe(true);
  expect(wrong(job.after)).toEqual([]);
  // What can be taken back is: every reversible change is found undone, and what it cured is there again.
  const reversible = job.steps.flatMap(({ remediation }) => remediation.changes.filter((each) => each.reversible));
  expect(job.undone.filter((each) => each.outcome === 'Undone' && each.verified)).toHaveLength(reversible.length);
  if (job.undone.every((each) => each.outcome === 'Undone')) expect(wrong(job.restored)).toEqual(wrong(job.before));
}

describe('the main job in Node', () => {
  test.each(everyFault)('%s is found, repaired, proven and taken back', async (name, fault) => {
    await using stage = openNodeStage();
    expectProven(await runMainJob(stage, fault, formatUtc(new Date()), lookMs(name)));
  });
});

describeWithPowerShell('the main job in PowerShell', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await labStage();
  });

  test.each(eachRepair)('%s is found, repaired, proven and taken back', async (name, fault) => {
    expectProven(await runMainJob(stage, fault, formatUtc(new Date()), lookMs(name)));
  });
});
