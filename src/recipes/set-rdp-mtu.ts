import { Type } from '@sinclair/typebox';
import type { AddressFamily } from '../border/command.js';
import { CommandError, type Integer } from '../border/dotnet.js';
import { defineRecipe, OneOf, Optional, Parameters, Switch, Whole } from '../recipe/define.js';
import type { Finding } from '../recipe/finding.js';
import { createHost, ipInterface, peer, withoutElevation } from '../simulator/host.js';
import type { Change } from '../windows/change.js';
import { convertToInterfaceMtuChange } from '../windows/changes/interface-mtu.js';
import { getIPInterfaceState, type IPInterface } from '../windows/network.js';
import { measurePathMtu, type PathMeasurement } from '../windows/path-mtu.js';

/** The changes that give every interface named this MTU, where it has another one. */
function convertToNamedMtuChange(
  interfaces: readonly IPInterface[],
  aliases: readonly string[],
  mtu: Integer,
  family: AddressFamily | undefined,
): readonly Change[] {
  const changes: Change[] = [];
  for (const alias of aliases) {
    const named = interfaces.filter((each) => each.alias.toLowerCase() === alias.toLowerCase());
    if (named.length === 0) {
      throw new CommandError(
        'InterfaceNotFound',
        'ObjectNotFound',
        `There is no IP interface '${alias}'. Get-RdpMtu lists their names.`,
      );
    }
    for (const each of named) {
      if (family !== undefined && each.addressFamily !== family) continue;
      if (each.addressFamily === 'IPv6' && mtu < 1280) {
        if (family === undefined) continue;
        throw new CommandError(
          'MtuTooSmall',
          'InvalidArgument',
          `IPv6 needs an MTU of at least 1280 bytes (RFC 8200 section 5), not ${mtu}.`,
        );
      }
      if (each.activeMtu !== mtu || (each.persistentMtu !== 0 && each.persistentMtu !== mtu)) {
        changes.push(convertToInterfaceMtuChange(each, mtu));
      }
    }
  }
  return changes;
}

/** The changes that give the interface that leads to the far end the MTU that the way there carries. */
function convertToMeasuredMtuChange(interfaces: readonly IPInterface[], path: PathMeasurement): readonly Change[] {
  if (path.failure !== '') {
    throw new CommandError(
      'PathUnknown',
      'ResourceUnavailable',
      `The way to '${path.computerName}' could not be measured: ${path.failure}. Let it answer pings, or name an MTU: ` +
        'Set-RdpMtu -InterfaceAlias <name> -Mtu 1400.',
    );
  }
  if (path.carried === path.sent) return [];
  const sender = interfaces.filter((each) => each.index === path.index && each.addressFamily === path.addressFamily);
  return sender.map((each) => convertToInterfaceMtuChange(each, path.carried));
}

/**
 * A path that swallows large packets lets the TCP handshake and the negotiation through and starves the TLS handshake.
 * The host cannot see that by itself: it only sees which interfaces send packets larger than Ethernet carries, or what
 * comes back from the far end.
 */
export default defineRecipe({
  cmdlet: 'Set-RdpMtu',
  synopsis: 'Sets the MTU of the network interfaces that carry Remote Desktop traffic.',
  description:
    'Changes the largest packet that an IP interface sends. Use it when the TCP connection and the RDP negotiation ' +
    'work and the TLS handshake then stalls: the sign of a path that drops large packets, as VPN, PPPoE and mobile ' +
    'links do. With Auto, the way to a client or a router is measured by pings that may not be fragmented, the interface ' +
    'that leads there gets what the way carries, and the way is measured again. Both policy stores are written, and both ' +
    'are captured first. -List shows the interfaces, as "netsh interface ipv4 show subinterfaces" does.',
  confirmImpact: 'Medium',
  impact: 'own connection',
  lists: 'Get-RdpMtu',
  evidence: {
    grade: 'C',
    causes: [18],
    sources: [
      'RFC 2923 section 2.1 (path MTU black hole)',
      'RFC 1191 section 6 (path MTU discovery)',
      'https://learn.microsoft.com/powershell/module/nettcpip/set-netipinterface',
    ],
  },
  parameters: Parameters({
    InterfaceAlias: Optional(
      Type.Array(Type.String({ minLength: 1 }), {
        minItems: 1,
        position: 0,
        pipeline: true,
        description: 'Names of the interfaces, as Get-RdpMtu shows them.',
      }),
    ),
    Mtu: Optional(
      Whole({
        minimum: 576,
        maximum: 9000,
        position: 1,
        description: 'New MTU in bytes. IPv6 needs at least 1280 (RFC 8200 section 5).',
      }),
    ),
    AddressFamily: Optional(
      OneOf(['IPv4', 'IPv6'], { description: 'Only this protocol. Without it, IPv4, and IPv6 where the MTU allows.' }),
    ),
    Auto: Switch({ description: 'Measures what the way to ComputerName carries, and sets that.' }),
    ComputerName: Optional(
      Type.String({
        minLength: 1,
        description: 'The far end of the way, by name or address: a client as this computer sees it, or a router.',
      }),
    ),
  }),
  observe: ({ Auto, ComputerName }) => {
    const interfaces = getIPInterfaceState();
    const path = Auto === true && ComputerName !== undefined ? measurePathMtu(interfaces, ComputerName) : undefined;
    return { interfaces, path };
  },
  diagnose: ({ interfaces, path }): readonly Finding[] => {
    if (path !== undefined) {
      const fits: Finding = {
        cause: 18,
        id: 'PathCarriesAll',
        status: 'healthy',
        title: 'The way to the far end carries every packet that the interface sends.',
        evidence: [
          {
            source: `Pings to ${path.computerName} (${path.address}) that may not be fragmented`,
            reading: `${path.carried} of ${path.sent} bytes arrive`,
          },
        ],
        grade: 'C',
        impact: 'own connection',
        clientCode: '0x904',
        repair: '',
      };
      if (path.failure !== '') {
        return [
          {
            ...fits,
            id: 'PathUnknown',
            status: 'unknown',
            title:
              'What the way to the far end carries could not be measured. Let it answer pings, or name another end.',
            evidence: [{ source: `Pings to ${path.computerName}`, reading: path.failure }],
          },
        ];
      }
      if (path.carried === path.sent) return [fits];
      const silent = path.status === 'TimedOut';
      const lost = { source: `Ping of ${path.carried + 1} bytes or more`, reading: path.status };
      return [
        {
          ...fits,
          id: silent ? 'PathDropsLargePackets' : 'PathNarrow',
          status: silent ? 'fault' : 'suspect',
          title: silent
            ? `Packets above ${path.carried} bytes get lost on the way without a word.`
            : `Packets above ${path.carried} bytes are refused on the way: TCP should send smaller ones by itself.`,
          evidence: [...fits.evidence, lost],
          repair: `Set-RdpMtu -Auto -ComputerName ${path.computerName}`,
        },
      ];
    }
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
  plan: ({ interfaces, path }, { InterfaceAlias, Mtu, AddressFamily, Auto, ComputerName }): readonly Change[] => {
    if (Auto === true && (InterfaceAlias !== undefined || Mtu !== undefined)) {
      throw new CommandError(
        'ParameterConflict',
        'InvalidArgument',
        '-Auto chooses the interface and the MTU itself: leave out -InterfaceAlias and -Mtu.',
      );
    }
    if ((Auto === true) !== (ComputerName !== undefined)) {
      throw new CommandError(
        'ParameterMissing',
        'InvalidArgument',
        '-Auto and -ComputerName go together: the way to that computer is measured.',
      );
    }
    if (path !== undefined) return convertToMeasuredMtuChange(interfaces, path);
    if (InterfaceAlias === undefined || Mtu === undefined) {
      throw new CommandError(
        'ParameterMissing',
        'InvalidArgument',
        'Name -InterfaceAlias and -Mtu, or measure: -Auto -ComputerName.',
      );
    }
    return convertToNamedMtuChange(interfaces, InterfaceAlias, Mtu, AddressFamily);
  },
  examples: [
    { code: 'Set-RdpMtu -List', remarks: 'Shows the interfaces with their MTU, and changes nothing.' },
    {
      code: "Set-RdpMtu -InterfaceAlias 'Contoso VPN' -Mtu 1300 -WhatIf",
      remarks: 'Shows what would change, and changes nothing.',
    },
    {
      code: "$change = Set-RdpMtu -InterfaceAlias 'Contoso VPN' -Mtu 1300\n$change | Undo-RdpRemediation",
      remarks: 'Lowers the MTU of a VPN interface, and takes it back.',
    },
    {
      code: 'Set-RdpMtu -Auto -ComputerName 192.0.2.10',
      remarks: 'Measures the way to a client, sets what it carries, and measures again.',
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
      name: 'measures a way that swallows large packets, and sets what it carries',
      host: createHost({ pathMtu: 1372 }),
      parameters: { Auto: true, ComputerName: 'CLIENT-01.example' },
      expect: {
        findings: ['PathDropsLargePackets'],
        shows: [
          {
            status: 'fault',
            title: 'Packets above 1372 bytes get lost on the way without a word.',
            evidence: [{ reading: '1372 of 1500 bytes arrive' }, { source: 'Ping of 1373 bytes or more' }],
          },
        ],
        changes: ['InterfaceMtu'],
        after: [],
      },
    },
    {
      name: 'measures a way that says what it refuses',
      host: createHost({ pathMtu: 1400, pathReports: true }),
      parameters: { Auto: true, ComputerName: '192.0.2.10' },
      expect: {
        findings: ['PathNarrow'],
        shows: [
          {
            status: 'suspect',
            title: 'Packets above 1400 bytes are refused on the way: TCP should send smaller ones by itself.',
          },
        ],
        changes: ['InterfaceMtu'],
        after: [],
      },
    },
    {
      name: 'measures IPv6, and not below what it needs',
      host: createHost({ pathMtu: 1280, peers: [peer({ address: '2001:db8::10' })] }),
      parameters: { Auto: true, ComputerName: 'client-01.example' },
      expect: { findings: ['PathDropsLargePackets'], changes: ['InterfaceMtu'], after: [] },
    },
    {
      name: 'leaves alone what the way carries, whatever packets get lost now and then',
      host: createHost({ peers: [peer({ replies: [-1, 30] })] }),
      parameters: { Auto: true, ComputerName: 'client-01.example' },
      expect: { findings: [], changes: [], after: [] },
    },
    {
      name: 'measures as far as it may set, on an interface without a limit',
      host: createHost({
        interfaces: [ipInterface({ activeMtu: 65535, persistentMtu: 65535 })],
        pathMtu: 9000,
      }),
      parameters: { Auto: true, ComputerName: 'client-01.example' },
      expect: { findings: [], changes: [], after: [] },
    },
    {
      name: 'says when the far end answers no ping',
      host: createHost({ peers: [peer({ replies: [] })] }),
      parameters: { Auto: true, ComputerName: '192.0.2.10' },
      expect: { findings: ['PathUnknown'], error: 'PathUnknown' },
    },
    {
      name: 'says when there is no far end',
      host: createHost(),
      parameters: { Auto: true, ComputerName: 'nowhere.example' },
      expect: { findings: ['PathUnknown'], error: 'PathUnknown' },
    },
    {
      name: 'says when no interface leads to the far end',
      host: createHost({
        peers: [peer({ index: 99 })],
        interfaces: [ipInterface({ index: 99, addressFamily: 'IPv6' })],
      }),
      parameters: { Auto: true, ComputerName: '192.0.2.10' },
      expect: { findings: ['PathUnknown'], error: 'PathUnknown' },
    },
    {
      name: 'wants the far end for a measurement',
      host: createHost(),
      parameters: { Auto: true },
      expect: {
        findings: [],
        error: 'ParameterMissing',
        message: '-Auto and -ComputerName go together: the way to that computer is measured.',
      },
    },
    {
      name: 'takes no interface for a measurement',
      host: createHost(),
      parameters: { Auto: true, ComputerName: '192.0.2.10', InterfaceAlias: ['Ethernet'] },
      expect: { findings: [], error: 'ParameterConflict' },
    },
    {
      name: 'takes no MTU for a measurement',
      host: createHost(),
      parameters: { Auto: true, ComputerName: '192.0.2.10', Mtu: 1400 },
      expect: { findings: [], error: 'ParameterConflict' },
    },
    {
      name: 'wants an interface and an MTU without a measurement',
      host: createHost(),
      parameters: { Mtu: 1400 },
      expect: { findings: [], error: 'ParameterMissing' },
    },
    {
      name: 'wants an MTU for an interface',
      host: createHost(),
      parameters: { InterfaceAlias: ['Ethernet'] },
      expect: { findings: [], error: 'ParameterMissing' },
    },
    {
      name: 'ends with an error when it is not elevated',
      host: withoutElevation(createHost({ pathMtu: 1400 })),
      parameters: { Auto: true, ComputerName: 'client-01.example' },
      expect: { findings: ['PathDropsLargePackets'], error: 'Windows System Error 5' },
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
