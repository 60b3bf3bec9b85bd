import { describe, expect, test } from 'vitest';
import { canonical } from '../../src/client/records.js';
import type { Change } from '../../src/windows/change.js';
import { changeCases } from './cases/index.js';
import { outcomeInNode } from './change-outcome.js';

/** Kinds that never have a way back. */
const oneWay: readonly Change['kind'][] = [
  'CertificateRemoval',
  'CertificateRenewal',
  'ClockResync',
  'DnsCache',
  'SecureChannel',
  'ServiceRestart',
  'SessionEnd',
];

const kinds = [...new Set(changeCases.map((each) => each.change.kind))].sort();

describe.each(kinds)('%s', (kind) => {
  const cases = changeCases.filter((each) => each.change.kind === kind);

  test.each(cases)('$name', (each) => {
    const outcome = outcomeInNode(each);
    const start = canonical(each.host);
    if (typeof each.expect === 'object') {
      expect((outcome.wayBack.error ?? outcome.made.error)?.id).toBe(each.expect.error);
      if (each.after === undefined) expect(outcome.changed).toEqual(start);
      else expect(each.after(outcome.changed)).toBe(true);
      return;
    }
    expect(outcome.before).toEqual({ value: each.already === true });
    expect(outcome.wayBack.error ?? outcome.made.error).toBeUndefined();
    expect(outcome.verified).toEqual({ value: each.expect !== 'unverified' });
    expect(each.after?.(outcome.changed)).not.toBe(false);
    if (each.expect === 'remains') expect(outcome.wayBack.value).toBeUndefined();
    if (each.expect !== 'reverts') return;
    expect(outcome.wayBack.value?.kind).toBe(kind);
    expect(outcome.undoneVerified).toEqual({ value: true });
    expect(outcome.restored).toEqual(start);
  });

  test('is changed, refused, and says whether there is a way back', () => {
    const outcomes = cases.map((each) => each.expect);
    expect(outcomes.some((each) => typeof each === 'object' || each === 'unverified')).toBe(true);
    expect(outcomes.includes(oneWay.includes(kind) ? 'remains' : 'reverts')).toBe(true);
    for (const each of cases) {
      const { description, wayBack } = outcomeInNode(each);
      const { action, impact } = description as { readonly action: string; readonly impact: string };
      expect(['none', 'own connection', 'all sessions', 'reboot']).toContain(impact);
      if (wayBack.value !== undefined) expect(action).not.toContain('without a way back');
      else if (each.expect === 'remains') expect(action).toContain('without a way back');
    }
  });
});

test('no password is part of a change, of its way back or of what is shown', () => {
  for (const each of changeCases.filter(({ password }) => password !== undefined && password !== '')) {
    expect(JSON.stringify(outcomeInNode(each))).not.toContain(each.password);
  }
});
