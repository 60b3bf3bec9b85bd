import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allSafeguards, type Safeguard, without } from '../../src/compiler/lower/safeguards.js';
import {
  compareBatch,
  comparePrepared,
  type PreparedBatch,
  prepareBatch,
  shrinkDivergence,
  tapes,
} from './fuzz/run.js';
import { findPowerShell, PowerShellRunner } from './powershell-runner.js';

const powerShell = findPowerShell();
const seed = 904;

describe.skipIf(powerShell === undefined)('random programs (needs PowerShell)', { timeout: 240_000 }, () => {
  let runner: PowerShellRunner;
  beforeAll(() => {
    runner = new PowerShellRunner(powerShell ?? '');
  });
  afterAll(() => runner.close());

  // One culture with a decimal comma, and one with its own letter i.
  test.each(['', 'de-DE', 'tr-TR'])("700 programs mean the same in both languages (culture '%s')", async (culture) => {
    const batch = fc.sample(tapes, { numRuns: 700, seed: seed + culture.length + culture.charCodeAt(0) });
    const { compared, refused, divergences, thrown } = await compareBatch(batch, runner, { culture });
    const [first] = divergences;
    const shown = first === undefined ? '' : await shrinkDivergence(batch[first.index] ?? [], runner, { culture });
    expect(shown).toBe('');
    // Some compare constants that TypeScript knows to differ; nothing else is refused.
    expect(refused.filter(({ reason }) => !/^RDP(1001|2002) /.test(reason))).toEqual([]);
    expect(compared).toBeGreaterThan(batch.length * 0.97);
    expect(thrown).toBeGreaterThan(0);
  });

  describe('without a safeguard they do not', () => {
    const prepared: PreparedBatch[] = [];
    const batchAt = (index: number): PreparedBatch => {
      const batch = prepared[index] ?? prepareBatch(fc.sample(tapes, { numRuns: 400, seed: seed + index }));
      prepared[index] = batch;
      return batch;
    };

    test.each(Object.keys(allSafeguards) as Safeguard[])('%s', async (safeguard) => {
      let caught = 0;
      for (let index = 0; index < 5 && caught === 0; index++) {
        const { divergences } = await comparePrepared(batchAt(index), runner, { safeguards: without(safeguard) });
        caught = divergences.length;
      }
      expect(caught).toBeGreaterThan(0);
    });
  });
});
