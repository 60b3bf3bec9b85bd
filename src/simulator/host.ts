import type { HostDocument } from './machine.js';

/** A healthy Windows 11 of a workgroup, with whatever is overridden. A fresh document each time. */
export function createHost(overrides: Partial<HostDocument>): HostDocument {
  return {
    computerName: 'DESK-01',
    clock: '2026-06-01 08:00:00Z',
    interfaces: [
      { alias: 'Ethernet', index: 4, addressFamily: 'IPv4', connected: true, activeMtu: 1500, persistentMtu: 1500 },
      { alias: 'Ethernet', index: 4, addressFamily: 'IPv6', connected: true, activeMtu: 1500, persistentMtu: 1500 },
      {
        alias: 'Loopback Pseudo-Interface 1',
        index: 1,
        addressFamily: 'IPv4',
        connected: true,
        activeMtu: 4294967295,
        persistentMtu: 4294967295,
      },
    ],
    pathMtu: 1500,
    ...overrides,
  };
}
