import { type DnsRecord, getDnsClientGlobalSetting, getDnsClientServerAddress, resolveDnsName } from '../border/dns.js';
import { getNetIPAddress } from '../border/network.js';
import { getComputerState } from './computer.js';
import { getRegistryState } from './registry.js';

/** How a name resolves, in the ways that may differ. */
export interface NameResolution {
  /** The name that was asked for; empty where there is none to ask for. */
  readonly name: string;
  /** It is this computer's own name, and `known` are its own addresses. */
  readonly own: boolean;
  /** What programs get: from the hosts file, the cache, or a server. For the own name: the addresses of the computer. */
  readonly known: readonly string[];
  /** The same without the hosts file. */
  readonly withoutHosts: readonly string[];
  /** What a DNS server says now. */
  readonly answered: readonly string[];
  /** A longer name that does resolve, where this one does not. */
  readonly longer: string;
}

/** How a computer's name resolves on this one; its own in DNS where none is named and it has a domain. */
export function getNameResolution(computerName: string | undefined): NameResolution {
  if (computerName === undefined) return getOwnNameResolution();
  const known = resolveName(computerName);
  const serverAnswer = getServerAnswer(computerName);
  const isUnknown = known.length === 0 && serverAnswer.length === 0;
  return {
    name: computerName,
    own: false,
    known,
    withoutHosts: getAddress(
      resolveDnsName({ Name: computerName, NoHostsFile: true, ErrorAction: 'SilentlyContinue' }),
    ),
    answered: serverAnswer,
    longer: isUnknown && !computerName.includes('.') ? findLongerName(computerName) : '',
  };
}

function getOwnNameResolution(): NameResolution {
  const none: NameResolution = { name: '', own: true, known: [], withoutHosts: [], answered: [], longer: '' };
  const domain = getRegistryState('HKLM:\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters', 'Domain').text;
  if (domain === '') return none;
  const name = `${getComputerState().name}.${domain}`;
  return {
    ...none,
    name,
    known: getNetIPAddress({}).map((each) => each.IPAddress),
    answered: getServerAnswer(name),
  };
}

function resolveName(name: string): readonly string[] {
  return getAddress(resolveDnsName({ Name: name, ErrorAction: 'SilentlyContinue' }));
}

/** The first server that an interface has; asking it by its address leaves the cache out. */
function getServerAnswer(name: string): readonly string[] {
  for (const setting of getDnsClientServerAddress({ ErrorAction: 'SilentlyContinue' })) {
    for (const server of setting.ServerAddresses) {
      return getAddress(
        resolveDnsName({
          Name: name,
          Server: server,
          DnsOnly: true,
          NoHostsFile: true,
          QuickTimeout: true,
          ErrorAction: 'SilentlyContinue',
        }),
      );
    }
  }
  return [];
}

function findLongerName(name: string): string {
  for (const suffix of getDnsClientGlobalSetting({}).SuffixSearchList) {
    if (getServerAnswer(`${name}.${suffix}`).length > 0) return `${name}.${suffix}`;
  }
  return '';
}

function getAddress(records: readonly DnsRecord[]): readonly string[] {
  const addresses: string[] = [];
  for (const record of records) {
    if (record.IPAddress !== undefined) addresses.push(record.IPAddress);
  }
  return addresses;
}
