import { Type } from '@sinclair/typebox';
import { CommandError } from '../border/dotnet.js';
import { defineRecipe, OneOf, Optional, Parameters, Whole } from '../recipe/define.js';
import type { Finding } from '../recipe/finding.js';
import { createHost, ipInterface } from '../simulator/host.js';
import type { Change } from '../windows/change.js';
import { convertToInterfaceMtuChange } from '../windows/changes/interface-mtu.js';
import { getIPInterfaceState } from '../windows/network.js';

/**
 * A path that swallows large packets lets the TCP handshake and the negotiation through and starves the TLS handshake.
 * The host cannot see that by itself: it only sees which interfaces send packets larger than Ethernet carries.
 */
export default defineRecipe({
  cmdlet: 'Set-RdpMtu',
  synopsis: 'Sets the MTU of the network interfaces that carry Remote Desktop traffic.',
  description:
    'Changes the largest packet that an IP interface sends. Use it when the TCP connection and the RDP negotiation ' +
    'work and the TLS handshake then stalls: the sign of a path that drops large packets, as VPN, PPPoE and mobile ' +
    'links do. Both policy stores are written, and both are captured first.',
  confirmImpact: 'Medium',
  impact: 'own connection',
  evidence: {
    grade: 'C',
    causes: [18],
    sources: [
      'RFC 2923 section 2.1 (path MTU black hole)',
      'https://learn.microsoft.com/powershell/module/nettcpip/set-netipinterface',
    ],
  },
  parameters: Parameters({
    InterfaceAlias: Type.Array(Type.String({ minLength: 1 }), {
      minItems: 1,
      position: 0,
      pipeline: true,
      description: 'Names of the interfaces, as Get-NetIPInterface shows them.',
    }),
    Mtu: Whole({
      minimum: 576,
      maximum: 9000,
      position: 1,
      description: 'New MTU in bytes. IPv6 needs at least 1280 (RFC 8200 section 5).',
    }),
    AddressFamily: Optional(
      OneOf(['IPv4', 'IPv6'], { description: 'Only this protocol. Without it, IPv4, and IPv6 where the MTU allows.' }),
    ),
  }),
  observe: () => getIPInterfaceState(),
  diagnose: (interfaces): readonly Finding[] => {
    // Loopback reports 4294967295 and never leaves the computer.
    const jumbo = interfaces.filter((each) => each.connected && each.activeMtu > 1500 && each.activeMtu <= 65535);
    if (jumbo.length === 0) return [];
    return [
      {
        cause: 18,
        id: 'LargeMtu',
        status: 'suspect',
        title: 'An interface sends packets larger than ordinary paths carry.',
        evidence: jumbo.map((each) => ({
          source: `Get-NetIPInterface '${each.alias}' ${each.addressFamily}`,
          reading: `NlMtu ${each.activeMtu}`,
        })),
        grade: 'C',
        impact: 'own connection',
        clientCode: '0x904',
        repair: 'Set-RdpMtu -InterfaceAlias <name> -Mtu 1400',
      },
    ];
  },
  plan: (interfaces, { InterfaceAlias, Mtu, AddressFamily }): readonly Change[] => {
    const changes: Change[] = [];
    for (const alias of InterfaceAlias) {
      const named = interfaces.filter((each) => each.alias.toLowerCase() === alias.toLowerCase());
      if (named.length === 0) {
        throw new CommandError(
          'InterfaceNotFound',
          'ObjectNotFound',
          `There is no IP interface '${alias}'. Get-NetIPInterface lists their names.`,
        );
      }
      for (const each of named) {
        if (AddressFamily !== undefined && each.addressFamily !== AddressFamily) continue;
        if (each.addressFamily === 'IPv6' && Mtu < 1280) {
          if (AddressFamily === undefined) continue;
          throw new CommandError(
            'MtuTooSmall',
            'InvalidArgument',
            `IPv6 needs an MTU of at least 1280 bytes (RFC 8200 section 5), not ${Mtu}.`,
          );
        }
        if (each.activeMtu !== Mtu || (each.persistentMtu !== 0 && each.persistentMtu !== Mtu)) {
          changes.push(convertToInterfaceMtuChange(each, Mtu));
        }
      }
    }
    return changes;
  },
  examples: [
    {
      code: "Set-RdpMtu -InterfaceAlias 'Contoso VPN' -Mtu 1300 -WhatIf",
      remarks: 'Shows what would change, and changes nothing.',
    },
    {
      code: "$change = Set-RdpMtu -InterfaceAlias 'Contoso VPN' -Mtu 1300\n$change | Undo-RdpRemediation",
      remarks: 'Lowers the MTU of a VPN interface, and takes it back.',
    },
  ],
  cases: [
    {
      name: 'lowers what differs, in both stores',
      host: createHost({
        interfaces: [
          {
            alias: 'Contoso VPN',
            index: 21,
            addressFamily: 'IPv4',
            connected: true,
            activeMtu: 1500,
            persistentMtu: 0,
          },
          { alias: 'Ethernet', index: 4, addressFamily: 'IPv4', connected: true, activeMtu: 1500, persistentMtu: 1500 },
        ],
      }),
      parameters: { InterfaceAlias: ['Ethernet', 'contoso vpn'], Mtu: 1400 },
      expect: { findings: [], changes: ['InterfaceMtu', 'InterfaceMtu'], after: [] },
    },
    {
      name: 'leaves alone what already fits',
      host: createHost({}),
      parameters: { InterfaceAlias: ['Ethernet'], Mtu: 1500 },
      expect: { findings: [], changes: [], after: [] },
    },
    {
      name: 'names an interface that is not there',
      host: createHost({}),
      parameters: { InterfaceAlias: ['Ethernet 9'], Mtu: 1400 },
      expect: { error: 'InterfaceNotFound' },
    },
    {
      name: 'refuses an MTU that IPv6 forbids',
      host: createHost({}),
      parameters: { InterfaceAlias: ['Ethernet'], Mtu: 1000, AddressFamily: 'IPv6' },
      expect: { error: 'MtuTooSmall' },
    },
    {
      name: 'suspects jumbo frames',
      host: createHost({
        interfaces: [
          { alias: 'Storage', index: 7, addressFamily: 'IPv4', connected: true, activeMtu: 9000, persistentMtu: 9000 },
        ],
      }),
      parameters: { InterfaceAlias: ['Storage'], Mtu: 1500 },
      expect: { findings: ['LargeMtu'], changes: ['InterfaceMtu'], after: [] },
    },
    {
      name: 'suspects the least that no ordinary path carries',
      host: createHost({ interfaces: [ipInterface({ activeMtu: 1501, persistentMtu: 1501 })] }),
      parameters: { InterfaceAlias: ['Ethernet'], Mtu: 1500 },
      expect: { findings: ['LargeMtu'], changes: ['InterfaceMtu'], after: [] },
    },
    {
      name: 'suspects the largest packet of IPv4',
      host: createHost({ interfaces: [ipInterface({ activeMtu: 65535, persistentMtu: 65535 })] }),
      parameters: { InterfaceAlias: ['Ethernet'], Mtu: 1500 },
      expect: { findings: ['LargeMtu'], changes: ['InterfaceMtu'], after: [] },
    },
    {
      name: 'suspects no interface that carries nothing, and none that carries more than a packet holds',
      host: createHost({
        interfaces: [
          ipInterface({ alias: 'Storage', connected: false, activeMtu: 9000, persistentMtu: 9000 }),
          ipInterface({ alias: 'Tunnel', index: 9, activeMtu: 65536, persistentMtu: 65536 }),
        ],
      }),
      parameters: { InterfaceAlias: ['Storage'], Mtu: 9000 },
      expect: { findings: [], changes: [], after: [] },
    },
    {
      name: 'sets both protocols where the MTU allows',
      host: createHost(),
      parameters: { InterfaceAlias: ['Ethernet'], Mtu: 1400 },
      expect: { findings: [], changes: ['InterfaceMtu', 'InterfaceMtu'], after: [] },
    },
    {
      name: 'leaves IPv6 out where the MTU does not',
      host: createHost(),
      parameters: { InterfaceAlias: ['Ethernet'], Mtu: 1000 },
      expect: { findings: [], changes: ['InterfaceMtu'], after: [] },
    },
    {
      name: 'sets the least that IPv6 allows, and IPv4 not with it',
      host: createHost(),
      parameters: { InterfaceAlias: ['Ethernet'], Mtu: 1280, AddressFamily: 'IPv6' },
      expect: { findings: [], changes: ['InterfaceMtu'], after: [] },
    },
    {
      name: 'brings the persistent store in line with what is active',
      host: createHost({ interfaces: [ipInterface({ activeMtu: 1400, persistentMtu: 1500 })] }),
      parameters: { InterfaceAlias: ['Ethernet'], Mtu: 1400 },
      expect: { findings: [], changes: ['InterfaceMtu'], after: [] },
    },
  ],
});
