import { availableParallelism } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createWakefulness } from '../../src/bridge/stay-awake.js';

const turns = async (count: number): Promise<void> => {
  for (let turn = 0; turn < count; turn++) await new Promise(setImmediate);
};

describe.skipIf(availableParallelism() === 1)('staying awake (needs more than one processor)', () => {
  it('ends when it is no longer worth it, however often it was begun', async () => {
    let asked = 0;
    const stayAwake = createWakefulness(() => ++asked < 3);
    stayAwake();
    stayAwake();
    await turns(20);
    expect(asked).toBeGreaterThan(0);
    expect(asked).toBeLessThanOrEqual(3);
  });

  it('ends by itself, and can begin again', async () => {
    let asked = 0;
    const stayAwake = createWakefulness(() => {
      asked++;
      return true;
    });
    for (const _ of [1, 2]) {
      const before = asked;
      stayAwake();
      await delay(20);
      const after = asked;
      expect(after).toBeGreaterThan(before);
      await turns(20);
      expect(asked).toBe(after);
    }
  });
});
