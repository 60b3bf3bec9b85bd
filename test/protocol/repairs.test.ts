import { describe, expect, test } from 'vitest';
import { recipes } from '../../generated/client/registry.js';
import { getOutsideEntry, outsideIds } from '../../src/protocol/outside-catalogue.js';

/** Programs of Windows that a finding may name besides the module's cmdlets. */
const programs = ['w32tm'];

describe('a repair that is named can be run', () => {
  const named = outsideIds.filter((id) => getOutsideEntry(id).repair !== '');
  test.each(named)('%s', (id) => {
    const known = [...programs, ...Object.values(recipes).map(({ cmdlet }) => cmdlet as string)];
    expect(known).toContain(getOutsideEntry(id).repair.split(' ')[0]);
  });
});
