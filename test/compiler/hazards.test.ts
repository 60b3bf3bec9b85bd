import { beforeAll, describe, expect, test } from 'vitest';
import { runInBoth } from './differential.js';
import { arrays } from './hazards/arrays.js';
import { collections } from './hazards/collections.js';
import { control } from './hazards/control.js';
import { imports } from './hazards/hazard.js';
import { names } from './hazards/names.js';
import { numbersHazards } from './hazards/numbers.js';
import { records } from './hazards/records.js';
import { strings } from './hazards/strings.js';
import { findPowerShell, type PowerShellRunner } from './powershell-runner.js';
import { sharedRunner } from './shared-runner.js';

const powerShell = findPowerShell();
const groups = { strings, arrays, records, numbers: numbersHazards, names, control, collections };

describe.skipIf(powerShell === undefined)('both languages agree (needs PowerShell)', () => {
  let runner: PowerShellRunner;
  beforeAll(async () => {
    runner = await sharedRunner(powerShell ?? '');
  });

  for (const [group, hazards] of Object.entries(groups)) {
    describe(group, () => {
      for (const hazard of hazards) {
        // Turkish has its own i, and its decimal separator is a comma.
        test.each(['', 'tr-TR'])(`${hazard.name} (culture '%s')`, async (culture) => {
          const text = `${imports}\n${hazard.source.replace('function test(', 'function getResult(')}`;
          const calls = hazard.calls.map((values) => ({ name: 'getResult', values }));
          const comparisons = await runInBoth(text, calls, runner, { culture });
          for (const { values, javaScript, powerShell: other } of comparisons) {
            expect({ values, outcome: other }).toEqual({ values, outcome: javaScript });
            expect(javaScript).not.toMatch(/^X/);
          }
        });
      }
    });
  }
});
