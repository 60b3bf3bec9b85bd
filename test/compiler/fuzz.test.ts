import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { allSafeguards, type Safeguard, without } from '../../src/compiler/lower/safeguards.js';
import { focuses } from './fuzz/focus.js';
import { compareBatch, comparePrepared, prepareBatch, shrinkDivergence, tapes } from './fuzz/run.js';
import { findPowerShell, type PowerShellRunner } from './powershell-runner.js';
import { sharedRunner } from './shared-runner.js';

const powerShell = findPowerShell();
const seed = 904;

// While PowerShell runs programs, the next are compiled.
describe.skipIf(powerShell === undefined)(
  'random programs (needs PowerShell)',
  { timeout: 240_000, concurrent: true },
  () => {
    let runner: PowerShellRunner;
    beforeAll(async () => {
      runner = await sharedRunner(powerShell ?? '');
    });

    // One culture with a decimal comma, and one with its own letter i.
    test.each(['', 'de-DE', 'tr-TR'])(
      "360 programs mean the same in both languages (culture '%s')",
      async (culture) => {
        const batch = fc.sample(tapes, { numRuns: 360, seed: seed + culture.length + culture.charCodeAt(0) });
        const { compared, refused, divergences, thrown } = await compareBatch(batch, runner, { culture });
        const [first] = divergences;
        const shown = first === undefined ? '' : await shrinkDivergence(batch[first.index] ?? [], runner, { culture });
        expect(shown).toBe('');
        // Some compare constants that TypeScript knows to differ; nothing else is refused.
        expect(refused.filter(({ reason }) => !/^RDP(1001|2002) /.test(reason))).toEqual([]);
        expect(compared).toBeGreaterThan(batch.length * 0.97);
        expect(thrown).toBeGreaterThan(0);
      },
    );

    test.each(Object.keys(allSafeguards) as Safeguard[])('without the safeguard %s they do not', async (safeguard) => {
      const batch = prepareBatch(fc.sample(tapes, { numRuns: 40, seed }), focuses[safeguard]);
      const safe = await comparePrepared(batch, runner);
      // One that differs is enough, and comes early.
      const unsafe = await comparePrepared(batch, runner, { safeguards: without(safeguard), most: 10 });
      expect(safe.divergences).toEqual([]);
      expect(unsafe.divergences.length).toBeGreaterThan(0);
    });
  },
);
