import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeWithPowerShell, patienceMs } from '../bridge/powershell-for-tests.js';
import { changeCases } from './cases/index.js';
import { outcomeInNode } from './change-outcome.js';
import { openPowerShellRunner, type PowerShellRunner } from './change-powershell.js';

/** Cultures that print numbers, compare words and map case in their own ways. */
const cultures = ['en-US', 'de-DE', 'tr-TR'];

describeWithPowerShell('every change gives equal results in Node and PowerShell', () => {
  const runners = new Map<string, PowerShellRunner>();
  beforeAll(async () => {
    for (const culture of cultures) runners.set(culture, await openPowerShellRunner({ culture }));
  }, patienceMs);
  afterAll(async () => {
    for (const runner of runners.values()) await runner[Symbol.asyncDispose]();
  }, patienceMs);

  const cases = changeCases.map((each) => ({ ...each, title: `${each.change.kind}: ${each.name}` }));
  test.each(cases)('$title', async (each) => {
    const expected = outcomeInNode(each);
    await Promise.all(
      [...runners].map(async ([culture, runner]) => expect(await runner.outcomeOf(each), culture).toEqual(expected)),
    );
  });
});
