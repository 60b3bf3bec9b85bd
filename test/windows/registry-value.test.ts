import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { connectHost } from '../../src/border/command.js';
import { CommandError } from '../../src/border/dotnet.js';
import { createHost, places, withoutElevation, withRegistry, withRights } from '../../src/simulator/host.js';
import { runOnHost } from '../../src/simulator/index.js';
import type { HostDocument, RegistryValueEntry } from '../../src/simulator/machine.js';
import {
  getRegistryValueWayBack,
  invokeRegistryValueChange,
  type RegistryValueChange,
  testRegistryValueChange,
} from '../../src/windows/changes/registry-value.js';
import { getRegistryState } from '../../src/windows/registry.js';

const line = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).filter((each) => !each.includes('\n'));
const bytes = fc.uint8Array({ maxLength: 6 }).map((each) => Buffer.from(each).toString('hex').toUpperCase());

/** Every kind of stored value with its canonical text. */
const stored: fc.Arbitrary<Pick<RegistryValueEntry, 'kind' | 'text'>> = fc.oneof(
  fc.record({ kind: fc.constant('DWord' as const), text: fc.integer({ min: 0, max: 4294967295 }).map(String) }),
  fc.record({ kind: fc.constant('QWord' as const), text: fc.maxSafeInteger().map(String) }),
  fc.record({ kind: fc.constantFrom('String' as const, 'ExpandString' as const), text: fc.string() }),
  fc.record({ kind: fc.constant('MultiString' as const), text: fc.array(line).map((each) => each.join('\n')) }),
  fc.record({ kind: fc.constant('Binary' as const), text: bytes }),
);

const wanted = fc.oneof(
  stored.map(({ kind, text }) => ({ valueKind: kind, text })),
  fc.constant({ valueKind: 'Absent', text: '' } as const),
) as fc.Arbitrary<Pick<RegistryValueChange, 'valueKind' | 'text'>>;

const name = 'AllowEncryptionOracle';
const changeTo = (to: Pick<RegistryValueChange, 'valueKind' | 'text'>): RegistryValueChange => ({
  kind: 'RegistryValue',
  path: places.credSsp,
  name,
  emptyKey: '',
  ...to,
});

/** The host with the value, with its key alone, or with neither. */
const hosts = fc.oneof(
  stored.map(({ kind, text }) => withRegistry(createHost(), places.credSsp, name, kind, text)),
  fc.constant(withRegistry(createHost(), places.credSsp, 'Other', 'DWord', '1')),
  fc.constant(createHost()),
);

describe('a change of a registry value', () => {
  test('reads what is stored as the document writes it, in every kind', () => {
    fc.assert(
      fc.property(stored, ({ kind, text }) => {
        const host = withRegistry(createHost(), places.credSsp, name, kind, text);
        const read = runOnHost(host, () => getRegistryState(places.credSsp, name.toUpperCase()));
        expect(read).toMatchObject({ kind, text });
      }),
    );
  });

  test('is found as asked after it was made, and its way back restores the host exactly', () => {
    fc.assert(
      fc.property(hosts, wanted, (start, to) => {
        const host = structuredClone(start);
        runOnHost(host, () => {
          const change = changeTo(to);
          const wayBack = getRegistryValueWayBack(change);
          invokeRegistryValueChange(change);
          expect(testRegistryValueChange(change)).toBe(true);
          invokeRegistryValueChange(wayBack);
          expect(testRegistryValueChange(wayBack)).toBe(true);
        });
        expect(sorted(host)).toEqual(sorted(start));
      }),
    );
  });

  test('keeps on the way back a key that somebody else has used since', () => {
    const host = structuredClone(createHost());
    const change = changeTo({ valueKind: 'DWord', text: '2' });
    runOnHost(host, () => {
      const wayBack = getRegistryValueWayBack(change);
      invokeRegistryValueChange(change);
      invokeRegistryValueChange({ ...change, name: 'SomebodyElses' });
      invokeRegistryValueChange(wayBack);
    });
    expect(host.registry.find((each) => each.path === places.credSsp)?.values).toEqual([
      { name: 'SomebodyElses', kind: 'DWord', text: '2' },
    ]);
  });

  test('hands DWord values to Windows as the signed numbers that every PowerShell takes', () => {
    const written: unknown[] = [];
    connectHost(
      (declaration, bound) => {
        if (declaration.name === 'New-ItemProperty') written.push(bound.Value);
        return true;
      },
      () => {
        for (const text of ['0', '2147483647', '2147483648', '4294967295']) {
          invokeRegistryValueChange(changeTo({ valueKind: 'DWord', text }));
        }
      },
    );
    expect(written).toEqual([0, 2147483647, -2147483648, -1]);
  });

  test('is refused where what is there could not be captured', () => {
    const change = changeTo({ valueKind: 'DWord', text: '1' });
    const denied = withRights(withRegistry(createHost(), places.credSsp, name, 'DWord', '2'), places.credSsp, 'none');
    expect(errorOf(denied, () => getRegistryValueWayBack(change))).toBe('AccessDenied');
    const strange = withRegistry(createHost(), places.credSsp, name, 'None', 'FF');
    expect(errorOf(strange, () => getRegistryValueWayBack(change))).toBe('RegistryKindUnsupported');
  });

  test('fails without the right to write, and leaves the host as it was', () => {
    const host = withoutElevation(createHost());
    const before = structuredClone(host);
    const made = errorOf(host, () => invokeRegistryValueChange(changeTo({ valueKind: 'DWord', text: '1' })));
    expect(made).toBe('System.Security.SecurityException');
    expect(host).toEqual(before);
  });
});

/** Values have no order of their own: one that was removed comes back at the end. */
const sorted = (host: HostDocument): HostDocument => ({
  ...host,
  registry: host.registry.map((key) => ({
    ...key,
    values: [...key.values].sort((a, b) => (a.name < b.name ? -1 : 1)),
  })),
});

function errorOf(host: HostDocument, action: () => unknown): string {
  try {
    runOnHost(host, action);
    return 'no error';
  } catch (failure) {
    if (!(failure instanceof CommandError)) throw failure;
    return failure.id;
  }
}
