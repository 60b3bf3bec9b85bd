import type { AddressFamily } from '../../border/command.js';
import type { Integer } from '../../border/dotnet.js';
import { setNetIPInterface } from '../../border/network.js';
import type { ChangeDescription } from '../description.js';
import { getIPInterfaceState, type IPInterface } from '../network.js';

/** The MTU of one IP interface in both policy stores, in bytes. */
export interface InterfaceMtuChange {
  readonly kind: 'InterfaceMtu';
  readonly alias: string;
  readonly index: Integer;
  readonly addressFamily: AddressFamily;
  readonly activeMtu: Integer;
  /** 0 leaves the persistent store alone: the interface is not kept there. */
  readonly persistentMtu: Integer;
}

/** The change that gives an interface this MTU wherever it is stored. */
export function convertToInterfaceMtuChange(target: IPInterface, mtu: Integer): InterfaceMtuChange {
  return {
    kind: 'InterfaceMtu',
    alias: target.alias,
    index: target.index,
    addressFamily: target.addressFamily,
    activeMtu: mtu,
    persistentMtu: target.persistentMtu === 0 ? 0 : mtu,
  };
}

/** What the change touches and does, for the prompt. */
export function getInterfaceMtuDescription(change: InterfaceMtuChange): ChangeDescription {
  return {
    target: `${change.alias} (${change.addressFamily})`,
    action: `Set the MTU to ${change.activeMtu} bytes`,
    impact: 'own connection',
  };
}

/** The change that would bring back what is there now; none when the interface has gone. */
export function getInterfaceMtuWayBack(change: InterfaceMtuChange): InterfaceMtuChange | undefined {
  const current = findInterface(change);
  if (current === undefined) return undefined;
  return { ...change, activeMtu: current.activeMtu, persistentMtu: current.persistentMtu };
}

/** Writes each store by name: without a name Windows would write both, and the way back may need them to differ. */
export function invokeInterfaceMtuChange(change: InterfaceMtuChange): void {
  setNetIPInterface({
    InterfaceIndex: change.index,
    AddressFamily: change.addressFamily,
    NlMtuBytes: change.activeMtu,
    PolicyStore: 'ActiveStore',
  });
  if (change.persistentMtu !== 0) {
    setNetIPInterface({
      InterfaceIndex: change.index,
      AddressFamily: change.addressFamily,
      NlMtuBytes: change.persistentMtu,
      PolicyStore: 'PersistentStore',
    });
  }
}

/** Whether the interface now has what the change asked for. */
export function testInterfaceMtuChange(change: InterfaceMtuChange): boolean {
  const current = findInterface(change);
  return (
    current !== undefined &&
    current.activeMtu === change.activeMtu &&
    (change.persistentMtu === 0 || current.persistentMtu === change.persistentMtu)
  );
}

/** Whether one of the stores has what the change asked for: it may have been interrupted between the two. */
export function testInterfaceMtuTouched(change: InterfaceMtuChange): boolean {
  const current = findInterface(change);
  if (current === undefined) return false;
  if (current.activeMtu === change.activeMtu) return true;
  return change.persistentMtu !== 0 && current.persistentMtu === change.persistentMtu;
}

function findInterface(change: InterfaceMtuChange): IPInterface | undefined {
  return getIPInterfaceState().find(
    (each) => each.index === change.index && each.addressFamily === change.addressFamily,
  );
}
