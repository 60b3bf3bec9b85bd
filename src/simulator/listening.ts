import type { Received } from '../border/command.js';
import { CommandError, convertToInteger, enumValue, type Integer } from '../border/dotnet.js';
import type { getNetTCPConnection, NetTCPConnection } from '../border/network.js';
import type { Win32Process } from '../border/services.js';
import { lab } from './machine.js';
import { findLabRegistryKey } from './registry.js';

const terminalServer = 'HKLM:\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server';
const policyKey = 'HKLM:\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services';

/** Get-NetTCPConnection by local port, listeners alone. Finding none is an error (learn.microsoft.com, the same). */
export function invokeLabGetNetTCPConnection(
  received: Received<typeof getNetTCPConnection>,
): readonly NetTCPConnection[] {
  const port = received.LocalPort[0] ?? 0;
  const owner = findLabPortOwner(port);
  if (owner === 0) {
    throw new CommandError(
      'CmdletizationQuery_NotFound_LocalPort',
      'ObjectNotFound',
      `No MSFT_NetTCPConnection objects found with property 'LocalPort' equal to '${port as Integer}'.`,
    );
  }
  return [{ State: enumValue('Listen'), OwningProcess: owner }];
}

/** Win32_Process, for a filter by number alone (learn.microsoft.com, "Win32_Process class"). */
export function getLabProcessInstance(filter: string): readonly Win32Process[] {
  const found: Win32Process[] = [];
  let number: Integer = 5000;
  for (const owner of lab.host.portOwners) {
    if (filter === `ProcessId = ${number}`) found.push({ Name: owner.program });
    number += 1;
  }
  return found;
}

/** Whether Remote Desktop is to be met on the port it was given. */
export function testLabListening(): boolean {
  const process = getLabServiceProcess('TermService');
  return process !== 0 && lab.host.listenerPort !== 0 && findLabPortOwner(lab.host.listenerPort) === process;
}

/** Number of the process that a service runs in; 0 where it does not run. */
export function getLabServiceProcess(name: string): Integer {
  let number: Integer = 1000;
  for (const service of lab.host.services) {
    if (service.name === name) return service.status === 'Running' ? number : 0;
    number += 4;
  }
  return 0;
}

/**
 * What Remote Desktop Services do with their port when they start: they open it, unless somebody has it or nobody may have
 * it (learn.microsoft.com, "bind function", WSAEACCES and WSAEADDRINUSE).
 */
export function invokeLabListenerStart(): void {
  const port = getLabNumber(`${terminalServer}\\WinStations\\RDP-Tcp`, 'PortNumber', 3389);
  const taken = lab.host.portOwners.some((each) => each.port === port);
  const reserved = lab.host.reservedPorts.some((each) => !each.administered && each.first <= port && port <= each.last);
  lab.host.listenerPort = taken || reserved || port < 1 || port > 65535 ? 0 : port;
}

/** The network of containers gives back what it took when it stops; what it takes next lies elsewhere. */
export function clearLabPortRange(): void {
  lab.host.reservedPorts = lab.host.reservedPorts.filter((each) => each.administered);
}

function findLabPortOwner(port: number): Integer {
  let number: Integer = 5000;
  for (const owner of lab.host.portOwners) {
    if (owner.port === port) return number;
    number += 1;
  }
  const refused = getLabNumber(policyKey, 'fDenyTSConnections', getLabNumber(terminalServer, 'fDenyTSConnections', 1));
  const enabled = getLabNumber(`${terminalServer}\\WinStations\\RDP-Tcp`, 'fEnableWinStation', 1);
  if (lab.host.listenerPort !== port || refused !== 0 || enabled === 0) return 0;
  return getLabServiceProcess('TermService');
}

/** The number of a DWord; `usual` where it is not set, 0 where it is no DWord. */
function getLabNumber(path: string, name: string, usual: Integer): Integer {
  const values = findLabRegistryKey(path)?.values ?? [];
  const present = values.find((each) => each.name === name);
  if (present === undefined) return usual;
  return present.kind === 'DWord' ? convertToInteger(present.text) : 0;
}
