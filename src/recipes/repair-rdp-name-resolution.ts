import { Type } from '@sinclair/typebox';
import { CommandError } from '../border/dotnet.js';
import { defineRecipe, Optional, Parameters } from '../recipe/define.js';
import type { Finding } from '../recipe/finding.js';
import { createHost, withRegistry } from '../simulator/host.js';
import type { DnsRecordEntry } from '../simulator/machine.js';
import type { Change } from '../windows/change.js';
import { getNameResolution, type NameResolution } from '../windows/name-resolution.js';

/** Addresses of which the DNS server knows nothing; an empty one for a name that is held to be missing. */
function getStaleAddress(resolution: NameResolution): readonly string[] {
  if (resolution.own || resolution.answered.length === 0) return [];
  if (resolution.withoutHosts.length === 0) return [''];
  return resolution.withoutHosts.filter((each) => !resolution.answered.includes(each));
}

/** Addresses that come from the hosts file alone, and of which the DNS server knows nothing, where it knows the name. */
function getOverridingAddress(resolution: NameResolution): readonly string[] {
  if (resolution.answered.length === 0) return [];
  return resolution.known.filter(
    (each) => !resolution.withoutHosts.includes(each) && !resolution.answered.includes(each),
  );
}

function getAddressReading(addresses: readonly string[]): string {
  return addresses.length === 0 ? 'no address' : addresses.join(', ');
}

/** For the cases. */
const ownRecord: readonly DnsRecordEntry[] = [{ hostName: 'desk-01.corp.example', address: '192.0.2.4' }];
const tcpipKey = 'HKLM:\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters';

export default defineRecipe({
  cmdlet: 'Repair-RdpNameResolution',
  synopsis: 'Finds out why the name of a host leads nowhere or elsewhere, and clears what is out of date.',
  description:
    'Run it on the client, with the name that was typed into it. Compares what Windows resolves the name to with what a ' +
    'DNS server says now, clears the cache where that is out of date, and says what only you can change: a line in the ' +
    'hosts file, a name that needs its domain (reported since Windows 11 22H2), a name that nobody knows. Without a name, ' +
    'the own name of a computer with a domain is looked up, and has to lead to it. Windows shows another code than 0x904 ' +
    'for names that do not resolve.',
  confirmImpact: 'Low',
  impact: 'none',
  evidence: {
    grade: 'X',
    causes: [27],
    sources: [
      'https://learn.microsoft.com/windows/win32/termserv/imstscaxevents-ondisconnected',
      'https://learn.microsoft.com/powershell/module/dnsclient/resolve-dnsname',
      'https://learn.microsoft.com/powershell/module/dnsclient/clear-dnsclientcache',
    ],
  },
  parameters: Parameters({
    ComputerName: Optional(
      Type.String({
        pattern: '^[A-Za-z0-9_]([A-Za-z0-9._-]*[A-Za-z0-9_.])?$',
        minLength: 1,
        position: 0,
        description: 'Name of the host, as it was typed into the client.',
      }),
    ),
  }),
  observe: ({ ComputerName }) => getNameResolution(ComputerName),
  diagnose: (resolution): readonly Finding[] => {
    const { name, known, answered } = resolution;
    const sound: Finding = {
      cause: 27,
      id: 'NameResolves',
      status: 'healthy',
      title: name === '' ? 'This computer has no domain in which its name would resolve.' : `${name} resolves.`,
      evidence: [
        {
          source: resolution.own ? 'Get-NetIPAddress' : `Resolve-DnsName '${name}'`,
          reading: getAddressReading(known),
        },
        { source: 'DNS server', reading: name === '' ? 'not asked' : getAddressReading(answered) },
      ],
      grade: 'X',
      impact: 'none',
      clientCode: '0x104',
      repair: '',
    };
    if (resolution.own) {
      if (answered.length === 0 || answered.some((each) => known.includes(each))) return [sound];
      return [
        {
          ...sound,
          id: 'OwnNameStale',
          status: 'suspect',
          title:
            `DNS leads ${name} to another address than this computer has. Whoever keeps the zone removes it; ` +
            'an administrator registers anew: Register-DnsClient.',
          clientCode: '0x204',
        },
      ];
    }
    const findings: Finding[] = [];
    const stale = getStaleAddress(resolution);
    const overriding = getOverridingAddress(resolution);
    if (stale.length > 0) {
      const missing = stale.includes('');
      findings.push({
        ...sound,
        id: missing ? 'NameCachedAsMissing' : 'NameCacheStale',
        status: 'fault',
        title: missing
          ? `The cache holds that ${name} does not exist, and the DNS server knows it.`
          : `The cache leads ${name} to an address that the DNS server no longer gives.`,
        clientCode: missing ? '0x104' : '0x204',
        repair: `Repair-RdpNameResolution -ComputerName ${name}`,
      });
    }
    if (overriding.length > 0) {
      findings.push({
        ...sound,
        id: 'HostsFileOverrides',
        status: 'suspect',
        title:
          `The hosts file leads ${name} to ${overriding.join(', ')}, the DNS server does not. An administrator corrects ` +
          'the line in %SystemRoot%\\System32\\drivers\\etc\\hosts.',
        clientCode: '0x204',
      });
    }
    if (known.length === 0 && answered.length === 0) {
      findings.push({
        ...sound,
        id: resolution.longer === '' ? 'NameUnknown' : 'NameNeedsDomain',
        status: 'fault',
        title:
          resolution.longer === ''
            ? `Nobody knows ${name}. Type the full name or the address; whoever keeps the zone adds the name.`
            : `${name} resolves with its domain only. Type ${resolution.longer}.`,
      });
    }
    return findings.length === 0 ? [sound] : findings;
  },
  plan: (resolution, { ComputerName }): readonly Change[] => {
    const stale = getStaleAddress(resolution);
    if (stale.length > 0) return [{ kind: 'DnsCache', hostName: resolution.name, address: stale[0] ?? '' }];
    if (ComputerName !== undefined && resolution.known.length === 0) {
      throw new CommandError(
        'NameUnknown',
        'ObjectNotFound',
        resolution.longer === ''
          ? `Nobody knows '${ComputerName}'. Use the full name or the address.`
          : `'${ComputerName}' resolves with its domain only: use '${resolution.longer}'.`,
      );
    }
    return [];
  },
  examples: [
    {
      code: 'Repair-RdpNameResolution -ComputerName desk-01',
      remarks: 'On the client: where the name leads, and why.',
    },
    { code: 'Repair-RdpNameResolution -ComputerName desk-01.corp.example -WhatIf', remarks: 'Clears nothing.' },
  ],
  cases: [
    {
      name: 'has nothing to say of a computer without a domain',
      host: createHost(),
      expect: {
        findings: [],
        shows: [
          {
            title: 'This computer has no domain in which its name would resolve.',
            evidence: [{ reading: 'no address' }, { reading: 'not asked' }],
          },
        ],
        changes: [],
        after: [],
      },
    },
    {
      name: 'is content with a name of its own that leads to it',
      host: withRegistry(createHost({ dnsRecords: ownRecord }), tcpipKey, 'Domain', 'String', 'corp.example'),
      expect: {
        findings: [],
        shows: [
          {
            title: 'DESK-01.corp.example resolves.',
            evidence: [{ reading: '192.0.2.4, 127.0.0.1' }, { reading: '192.0.2.4' }],
          },
        ],
        changes: [],
        after: [],
      },
    },
    {
      name: 'finds a name of its own that leads elsewhere',
      host: withRegistry(
        createHost({ dnsRecords: ownRecord, addresses: ['192.0.2.99'] }),
        tcpipKey,
        'Domain',
        'String',
        'corp.example',
      ),
      expect: { findings: ['OwnNameStale'], changes: [], after: ['OwnNameStale'] },
    },
    {
      name: 'leaves alone a name that resolves',
      host: createHost({ dnsRecords: ownRecord }),
      parameters: { ComputerName: 'desk-01.corp.example' },
      expect: { findings: [], shows: [{ id: 'NameResolves' }], changes: [], after: [] },
    },
    {
      name: 'leaves alone a neighbour that no server knows',
      host: createHost({ dnsCache: [{ hostName: 'desk-01', address: '192.0.2.4', fixed: false }] }),
      parameters: { ComputerName: 'DESK-01' },
      expect: { findings: [], changes: [], after: [] },
    },
    {
      name: 'leaves alone a hosts file with a name that no server knows',
      host: createHost({ dnsCache: [{ hostName: 'desk-01', address: '192.0.2.4', fixed: true }] }),
      parameters: { ComputerName: 'desk-01' },
      expect: { findings: [], changes: [], after: [] },
    },
    {
      name: 'clears a cache that leads elsewhere',
      host: createHost({
        dnsRecords: ownRecord,
        dnsCache: [{ hostName: 'desk-01.corp.example', address: '192.0.2.200', fixed: false }],
      }),
      parameters: { ComputerName: 'desk-01.corp.example' },
      expect: {
        findings: ['NameCacheStale'],
        shows: [
          {
            title: 'The cache leads desk-01.corp.example to an address that the DNS server no longer gives.',
            clientCode: '0x204',
          },
        ],
        changes: [{ kind: 'DnsCache', hostName: 'desk-01.corp.example', address: '192.0.2.200' }],
        after: [],
      },
    },
    {
      name: 'clears it also where the hosts file is right',
      host: createHost({
        dnsRecords: ownRecord,
        dnsCache: [
          { hostName: 'desk-01.corp.example', address: '192.0.2.4', fixed: true },
          { hostName: 'desk-01.corp.example', address: '192.0.2.200', fixed: false },
        ],
      }),
      parameters: { ComputerName: 'desk-01.corp.example' },
      expect: { findings: ['NameCacheStale'], changes: ['DnsCache'], after: [] },
    },
    {
      name: 'clears a cache that denies the name',
      host: createHost({
        dnsRecords: ownRecord,
        dnsCache: [{ hostName: 'desk-01.corp.example', address: '', fixed: false }],
      }),
      parameters: { ComputerName: 'desk-01.corp.example' },
      expect: {
        findings: ['NameCachedAsMissing'],
        shows: [
          {
            title: 'The cache holds that desk-01.corp.example does not exist, and the DNS server knows it.',
            clientCode: '0x104',
          },
        ],
        changes: ['DnsCache'],
        after: [],
      },
    },
    {
      name: 'names a hosts file that leads elsewhere, and does not touch it',
      host: createHost({
        dnsRecords: ownRecord,
        dnsCache: [{ hostName: 'desk-01.corp.example', address: '192.0.2.200', fixed: true }],
      }),
      parameters: { ComputerName: 'desk-01.corp.example' },
      expect: { findings: ['HostsFileOverrides'], changes: [], after: ['HostsFileOverrides'] },
    },
    {
      name: 'knows the longer name',
      host: createHost({ dnsRecords: ownRecord, dnsSuffixes: ['lab.example', 'corp.example'] }),
      parameters: { ComputerName: 'desk-01' },
      expect: {
        findings: ['NameNeedsDomain'],
        shows: [{ title: 'desk-01 resolves with its domain only. Type desk-01.corp.example.' }],
        error: 'NameUnknown',
        message: "'desk-01' resolves with its domain only: use 'desk-01.corp.example'.",
      },
    },
    {
      name: 'says when nobody knows the name',
      host: createHost(),
      parameters: { ComputerName: 'desk-1.corp.example' },
      expect: {
        findings: ['NameUnknown'],
        shows: [
          {
            title:
              'Nobody knows desk-1.corp.example. Type the full name or the address; whoever keeps the zone adds the name.',
          },
        ],
        error: 'NameUnknown',
        message: "Nobody knows 'desk-1.corp.example'. Use the full name or the address.",
      },
    },
  ],
});
