import { createHost, places, withoutElevation, withRights, withServiceDenied } from '../../../src/simulator/host.js';
import type { HostDocument } from '../../../src/simulator/machine.js';
import type { AccessEntryChange } from '../../../src/windows/changes/access-entry.js';
import { type ChangeCase, refusedWith } from './change-case.js';

const store = places.certificateStore;
const networkService = '(A;;FR;;;NS)';
const denial = '(D;;KW;;;SY)';

/** The host whose key file the account may change, with this access list. */
const withKeyFile = (sddl: string, rights: 'full' | 'read' | 'none' = 'full'): HostDocument =>
  createHost({
    account: 'System',
    files: createHost().files.map((each) => (each.path === places.keyFile ? { ...each, sddl, rights } : each)),
  });

const entry = (path: string, operation: AccessEntryChange['operation'], text: string): AccessEntryChange => ({
  kind: 'AccessEntry',
  path,
  operation,
  text,
});

const listOf = (host: HostDocument, path: string): string | undefined =>
  [...host.files, ...host.registry].find((each) => each.path === path)?.sddl;

const bare = 'O:SYG:SYD:PAI(A;;FA;;;SY)';
const mixed = 'O:BAG:SYD:AI(D;;KW;;;WD)(A;;KA;;;BA)(A;CIID;KA;;;SY)(D;CIID;KW;;;BG)';
const withMixed: HostDocument = {
  ...createHost(),
  registry: createHost().registry.map((each) => (each.path === store ? { ...each, sddl: mixed } : each)),
};

export const accessCases: readonly ChangeCase[] = [
  {
    name: 'the entry of NETWORK SERVICE is added to a key file',
    host: withKeyFile(bare),
    change: entry(places.keyFile, 'Add', networkService),
    expect: 'reverts',
    after: (host) => listOf(host, places.keyFile) === `${bare}${networkService}`,
  },
  {
    name: 'an entry that is there is not added again',
    host: withKeyFile(`${bare}${networkService}`),
    change: entry(places.keyFile, 'Add', networkService),
    expect: 'reverts',
    already: true,
    after: (host) => listOf(host, places.keyFile) === `${bare}${networkService}`,
  },
  {
    name: 'an entry is added to an empty list',
    host: withKeyFile('O:SYG:SYD:P'),
    change: entry(places.keyFile, 'Add', networkService),
    expect: 'reverts',
    after: (host) => listOf(host, places.keyFile) === `O:SYG:SYD:P${networkService}`,
  },
  {
    name: 'the denial of SYSTEM is removed from a registry key',
    host: withServiceDenied(createHost(), store),
    change: entry(store, 'Remove', denial),
    expect: 'reverts',
    after: (host) => host.registry.every((each) => each.serviceRights === 'full'),
  },
  {
    name: 'an entry that is not there is not removed',
    host: createHost(),
    change: entry(store, 'Remove', denial),
    expect: 'reverts',
    already: true,
  },
  {
    name: 'a grant comes after denials and before what is inherited',
    host: withMixed,
    change: entry(store, 'Add', '(A;;KR;;;NS)'),
    expect: 'reverts',
    after: (host) =>
      listOf(host, store) === 'O:BAG:SYD:AI(D;;KW;;;WD)(A;;KA;;;BA)(A;;KR;;;NS)(A;CIID;KA;;;SY)(D;CIID;KW;;;BG)',
  },
  {
    name: 'a denial comes before every grant',
    host: withMixed,
    change: entry(store, 'Add', denial),
    expect: 'reverts',
    after: (host) =>
      listOf(host, store) === `O:BAG:SYD:AI(D;;KW;;;WD)${denial}(A;;KA;;;BA)(A;CIID;KA;;;SY)(D;CIID;KW;;;BG)`,
  },
  {
    name: 'a whole access list is restored',
    host: withKeyFile(bare),
    change: entry(places.keyFile, 'Restore', 'O:SYG:SYD:PAI(A;;FA;;;SY)(A;;FR;;;NS)(A;;FR;;;BA)'),
    expect: 'reverts',
  },
  {
    name: 'a list that grants everything is not changed',
    host: withKeyFile('O:SYG:SYD:NO_ACCESS_CONTROL'),
    change: entry(places.keyFile, 'Add', networkService),
    expect: refusedWith('AccessListUnreadable'),
  },
  {
    name: 'what has no list at all is not changed',
    host: withKeyFile('O:SYG:SY'),
    change: entry(places.keyFile, 'Remove', networkService),
    expect: refusedWith('AccessListUnreadable'),
  },
  {
    name: 'a file that is not there',
    host: createHost(),
    change: entry('C:\\Nothing', 'Add', networkService),
    expect: refusedWith('GetAcl_PathNotFound'),
  },
  {
    name: 'a key that is not there',
    host: createHost(),
    change: entry('HKLM:\\SOFTWARE\\Nothing', 'Remove', denial),
    expect: refusedWith('GetAcl_PathNotFound_Exception'),
  },
  {
    name: 'a pattern of keys, which there is no literal way to',
    host: createHost(),
    change: entry('HKLM:\\SOFTWARE\\*', 'Remove', denial),
    expect: refusedWith('NameNotLiteral'),
  },
  {
    name: 'a file whose list may not be read',
    host: withKeyFile(bare, 'none'),
    change: entry(places.keyFile, 'Add', networkService),
    expect: refusedWith('System.UnauthorizedAccessException'),
  },
  {
    name: 'a file whose list may only be read',
    host: withKeyFile(bare, 'read'),
    change: entry(places.keyFile, 'Add', networkService),
    expect: refusedWith('System.UnauthorizedAccessException'),
  },
  {
    name: 'a key that may only be read',
    host: withoutElevation(withServiceDenied(createHost(), store)),
    change: entry(store, 'Remove', denial),
    expect: refusedWith('System.Security.SecurityException'),
  },
  {
    name: 'a key that may not be opened',
    host: withRights(createHost(), store, 'none'),
    change: entry(store, 'Remove', denial),
    expect: refusedWith('System.Security.SecurityException'),
  },
];
