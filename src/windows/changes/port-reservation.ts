import { CommandError, type Integer } from '../../border/dotnet.js';
import { startService, stopService } from '../../border/services.js';
import type { ChangeDescription } from '../description.js';
import { invokeNativeProgram } from '../native.js';
import { getExcludedPortRange } from '../port-range.js';
import { getServiceState } from '../services.js';

/** A TCP port is kept for whoever asks for it, so that the network of containers does not take it by chance. */
export interface PortReservation {
  readonly kind: 'PortReservation';
  readonly port: Integer;
  readonly state: 'Reserved' | 'Free';
  /** Running on a way back: the network of containers ran, and is to run again if the change was cut off. */
  readonly network: 'Unchanged' | 'Running';
}

/** The network of containers, of Windows' Subsystem for Linux and of Hyper-V: it takes whole ranges of ports at random. */
const containerNetwork = 'winnat';

/** What the change touches and does, for the prompt. */
export function getPortReservationDescription(change: PortReservation): ChangeDescription {
  return {
    target: `TCP port ${change.port}`,
    action:
      change.state === 'Reserved'
        ? 'Keep the port from being given out by chance; containers are without network for a moment'
        : 'No longer keep the port from being given out by chance',
    impact: 'none',
  };
}

/** The change that would bring back what is there now. */
export function getPortReservationWayBack(change: PortReservation): PortReservation {
  return {
    ...change,
    state: testPortReserved(change.port) ? 'Reserved' : 'Free',
    network: getServiceState(containerNetwork)?.status === 'Running' ? 'Running' : 'Unchanged',
  };
}

/** A range that was taken is given back only while the network of containers is stopped. */
export function invokePortReservation(change: PortReservation): void {
  const range = ['protocol=tcp', `startport=${change.port}`, 'numberofports=1'];
  const reserved = testPortReserved(change.port);
  if (change.state === 'Free' && reserved) {
    invokePortProgram(['interface', 'ipv4', 'delete', 'excludedportrange', ...range]);
  }
  const running = getServiceState(containerNetwork)?.status === 'Running';
  try {
    if (change.state === 'Reserved' && !reserved) {
      if (running) stopService({ Name: containerNetwork });
      invokePortProgram(['interface', 'ipv4', 'add', 'excludedportrange', ...range, 'store=persistent']);
    }
  } finally {
    if (running || change.network === 'Running') startService({ Name: containerNetwork });
  }
}

/** Whether the port now is as the change asked. */
export function testPortReservation(change: PortReservation): boolean {
  const network = change.network === 'Unchanged' || getServiceState(containerNetwork)?.status === 'Running';
  return network && testPortReserved(change.port) === (change.state === 'Reserved');
}

/** Reserved by itself, as this change does it, or in a range that somebody else reserved. */
function testPortReserved(port: Integer): boolean {
  return getExcludedPortRange().some((each) => each.administered && each.first <= port && port <= each.last);
}

function invokePortProgram(words: readonly string[]): void {
  const outcome = invokeNativeProgram('netsh.exe', words);
  if (outcome.ExitCode !== 0) {
    throw new CommandError(
      'PortReservationRefused',
      'InvalidOperation',
      `netsh ${words.join(' ')} was refused: ${outcome.Lines.join(' ').trim()}`,
    );
  }
}
