import type { NetAdapterStatistics } from '../border/adapters.js';
import type { AddressFamily } from '../border/command.js';
import type { Integer } from '../border/dotnet.js';
import type { IPInterface } from '../windows/network.js';

/**
 * An IP interface as `netsh interface ipv4 show subinterfaces` shows it.
 *
 * @typeName Rdp0x904.InterfaceMtu
 */
export interface InterfaceMtu {
  readonly mtu: Integer;
  /** What the next start-up brings; 0 where the interface is not kept, as with most VPNs. */
  readonly persistentMtu: Integer;
  readonly connected: boolean;
  /** Since the adapter started; 0 where it counts none, as loopback does. */
  readonly bytesIn: Integer;
  readonly bytesOut: Integer;
  readonly addressFamily: AddressFamily;
  readonly interfaceAlias: string;
}

/** The interface with what its adapter counted. */
export function convertToInterfaceMtu(each: IPInterface, statistics: readonly NetAdapterStatistics[]): InterfaceMtu {
  const counted = statistics.find((adapter) => adapter.Name === each.alias);
  return {
    mtu: each.activeMtu,
    persistentMtu: each.persistentMtu,
    connected: each.connected,
    bytesIn: counted?.ReceivedBytes ?? 0,
    bytesOut: counted?.SentBytes ?? 0,
    addressFamily: each.addressFamily,
    interfaceAlias: each.alias,
  };
}

/** Whether an interface is among those named; all are where none is. */
export function testInterfaceAlias(each: IPInterface, aliases: readonly string[]): boolean {
  return aliases.length === 0 || aliases.some((alias) => alias.toLowerCase() === each.alias.toLowerCase());
}
