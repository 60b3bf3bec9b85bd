import type { AddressFamily } from '../border/command.js';
import type { Integer } from '../border/dotnet.js';
import { getNetIPInterface } from '../border/network.js';

/** One IP interface, with its MTU in bytes in both policy stores. */
export interface IPInterface {
  readonly alias: string;
  readonly index: Integer;
  readonly addressFamily: AddressFamily;
  readonly connected: boolean;
  /** MTU in force now. */
  readonly activeMtu: Integer;
  /** MTU that the next start-up brings; 0 where the interface is not stored, as with most VPN interfaces. */
  readonly persistentMtu: Integer;
}

/** Every IP interface of the computer, IPv4 and IPv6. */
export function getIPInterfaceState(): readonly IPInterface[] {
  const stored = getNetIPInterface({ PolicyStore: 'PersistentStore' });
  const interfaces: IPInterface[] = [];
  for (const active of getNetIPInterface({})) {
    const family = active.AddressFamily.ToString();
    const persistent = stored.find(
      (each) => each.InterfaceIndex === active.InterfaceIndex && each.AddressFamily.ToString() === family,
    );
    interfaces.push({
      alias: active.InterfaceAlias,
      index: active.InterfaceIndex,
      addressFamily: family,
      connected: active.ConnectionState.ToString() === 'Connected',
      activeMtu: active.NlMtu,
      persistentMtu: persistent?.NlMtu ?? 0,
    });
  }
  return interfaces;
}
