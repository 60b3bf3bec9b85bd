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
  let process: Integer = 0;
  let number: Integer = 1000;
  for (const service of lab.host.services) {
    if (service.name === name && service.status === 'Running') process = number;
    number += 4;
  }
  return process;
}

/**
 * What Remote Desktop Services do with their port when they start: they open it, unless somebody has it or nobody may have
 * it (learn.microsoft.com, "bind function", WSAEACCES and WSAEADDRINUSE).
 */
export function invokeLabListenerStart(): void {
  const port = getLabNumber(`${terminalServer}\\WinStations\\RDP-Tcp`, 'PortNumber', 3389);
  const taken = lab.host.portOwners.some((each) => each.port === port);
  lab.host.listenerPort = taken || testLabPortTaken(port) || port < 1 || port > 65535 ? 0 : port;
}

/** Whether the network of containers has the port: what an administrator excluded it does not take. */
function testLabPortTaken(port: Integer): boolean {
  const holding = lab.host.reservedPorts.filter((each) => each.first <= port && port <= each.last);
  return holding.length > 0 && !holding.some((each) => each.administered);
}

function findLabPortOwner(port: number): Integer {
  const listener = `${terminalServer}\\WinStations\\RDP-Tcp`;
  const refused = getLabNumber(policyKey, 'fDenyTSConnections', getLabNumber(terminalServer, 'fDenyTSConnections', 1));
  const listens =
    lab.host.listenerPort === port && refused === 0 && getLabNumber(listener, 'fEnableWinStation', 1) !== 0;
  let owner: Integer = listens ? getLabServiceProcess('TermService') : 0;
  let number: Integer = 5000;
  for (const other of lab.host.portOwners) {
    if (other.port === port) owner = number;
    number += 1;
  }
  return owner;
}

/** The number of a DWord; `usual` where it is not set, 0 where it is no DWord. */
function getLabNumber(path: string, name: string, usual: Integer): Integer {
  const values = findLabRegistryKey(path)?.values ?? [];
  const present = values.find((each) => each.name === name);
  const text = present?.kind === 'DWord' ? present.text : '0';
  return present === undefined ? usual : convertToInteger(text);
}
