import { createHost, places, withoutElevation, withRegistry, withRights } from '../../../src/simulator/host.js';
import { convertToDWordChange, type RegistryValueChange } from '../../../src/windows/changes/registry-value.js';
import { type ChangeCase, refusedWith } from './change-case.js';

const layer = convertToDWordChange(places.listener, 'SecurityLayer', 0);
const oracle = convertToDWordChange(places.credSsp, 'AllowEncryptionOracle', 2);
const kindOf = (valueKind: RegistryValueChange['valueKind'], text: string): RegistryValueChange => ({
  ...layer,
  valueKind,
  text,
});

/** More of them, with random values, are in registry-value.test.ts. */
export const registryCases: readonly ChangeCase[] = [
  { name: 'a value is replaced', host: createHost(), change: layer, expect: 'reverts' },
  { name: 'a value is made with its keys', host: createHost(), change: oracle, expect: 'reverts' },
  {
    name: 'a binary value takes the place of a number',
    host: createHost(),
    change: kindOf('Binary', '00FF7F'),
    expect: 'reverts',
  },
  {
    name: 'lines take the place of a number',
    host: createHost(),
    change: kindOf('MultiString', 'a\nb'),
    expect: 'reverts',
  },
  { name: 'a large number', host: createHost(), change: kindOf('QWord', '9007199254740991'), expect: 'reverts' },
  {
    name: 'a value is removed from the end',
    host: withRegistry(createHost(), places.credSsp, 'AllowEncryptionOracle', 'DWord', '1'),
    change: { ...oracle, valueKind: 'Absent', text: '' },
    expect: 'reverts',
  },
  {
    name: 'a value without elevation',
    host: withoutElevation(createHost()),
    change: layer,
    expect: refusedWith('System.Security.SecurityException'),
  },
  {
    name: 'a value that may not be read',
    host: withRights(createHost(), places.listener, 'none'),
    change: layer,
    expect: refusedWith('AccessDenied'),
  },
];
