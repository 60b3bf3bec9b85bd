import { expect, test } from 'vitest';
import { openJudge } from '../../build/mutate/judge.js';
import { mutate } from '../../build/mutate/operators.js';
import { readTarget, targets } from '../../build/mutate/targets.js';

test('the judge of mutants lets the file live as it is, and says what kills a mutant', async () => {
  const target = targets().find(({ file }) => file === 'src/recipes/set-rdp-mtu.ts') ?? expect.fail('no such target');
  const { text, mutations } = readTarget(target);
  await using judge = await openJudge(target);
  expect(await judge.deathOf(text)).toBeUndefined();
  const dropped = mutations.find(({ operator }) => operator === 'change dropped') ?? expect.fail('no such mutation');
  expect(await judge.deathOf(mutate(text, dropped))).toMatch(/./);
});
