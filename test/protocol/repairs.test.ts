import { describe, expect, test } from 'vitest';
import { recipes } from '../../generated/client/registry.js';
import { catalogue } from '../../src/protocol/outside-catalogue.js';

/** Programs of Windows that a finding may name besides the module's cmdlets. */
const programs = ['w32tm'];

describe('a repair that is named can be run', () => {
  const named = Object.entries(catalogue).filter(([, { repair }]) => repair !== '');
  test.each(named)('%s', (_id, { repair }) => {
    const known = [...programs, ...Object.values(recipes).map(({ cmdlet }) => cmdlet as string)];
    expect(known).toContain(repair.split(' ')[0]);
  });
});
