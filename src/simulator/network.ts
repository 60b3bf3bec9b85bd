import type { Received } from '../border/command.js';
import { CommandError, enumValue } from '../border/dotnet.js';
import type { getNetIPInterface, NetIPInterface, setNetIPInterface } from '../border/network.js';
import { type InterfaceEntry, lab } from './machine.js';

/**
 * Get-NetIPInterface. Without PolicyStore the active store answers; an interface that the persistent store does not keep
 * is absent there (learn.microsoft.com, Get-NetIPInterface, -PolicyStore).
 */
export function invokeLabGetNetIPInterface(received: Received<typeof getNetIPInterface>): readonly NetIPInterface[] {
  const persistent = received.PolicyStore === 'PersistentStore';
  const found: NetIPInterface[] = [];
  for (const entry of lab.host.interfaces) {
    if (persistent && entry.persistentMtu === 0) continue;
    if (received.InterfaceAlias.length > 0 && !received.InterfaceAlias.includes(entry.alias)) continue;
    if (!testInterfaceSelector(entry, received.InterfaceIndex, received.AddressFamily)) continue;
    found.push({
      InterfaceAlias: entry.alias,
      InterfaceIndex: entry.index,
      AddressFamily: enumValue(entry.addressFamily),
      NlMtu: persistent ? entry.persistentMtu : entry.activeMtu,
      ConnectionState: enumValue(entry.connected ? 'Connected' : 'Disconnected'),
    });
  }
  return found;
}

/**
 * Set-NetIPInterface takes administrative rights. Without PolicyStore both stores are written, without a selector every
 * interface (learn.microsoft.com, Set-NetIPInterface).
 */
export function invokeLabSetNetIPInterface(received: Received<typeof setNetIPInterface>): void {
  const chosen = lab.host.interfaces.filter((entry) =>
    testInterfaceSelector(entry, received.InterfaceIndex, received.AddressFamily),
  );
  if (chosen.length === 0) {
    throw new CommandError(
      'CmdletizationQuery_NotFound',
      'ObjectNotFound',
      'No matching MSFT_NetIPInterface objects found.',
    );
  }
  if (lab.host.account === 'User') {
    throw new CommandError('Windows System Error 5', 'PermissionDenied', 'Access is denied.');
  }
  for (const entry of chosen) {
    if (received.PolicyStore !== 'PersistentStore') entry.activeMtu = received.NlMtuBytes;
    if (received.PolicyStore !== 'ActiveStore') entry.persistentMtu = received.NlMtuBytes;
  }
}

function testInterfaceSelector(
  entry: InterfaceEntry,
  indexes: readonly number[],
  families: readonly string[],
): boolean {
  return (
    (indexes.length === 0 || indexes.includes(entry.index)) &&
    (families.length === 0 || families.includes(entry.addressFamily))
  );
}
