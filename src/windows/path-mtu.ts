import type { AddressFamily } from '../border/command.js';
import type { Integer } from '../border/dotnet.js';
import { findNetRoute } from '../border/network.js';
import { measurePingAnswer } from '../border/ping.js';
import type { IPInterface } from './network.js';

/** What the way to another computer carries, as pings that may not be fragmented show it. */
export interface PathMeasurement {
  readonly computerName: string;
  /** Why nothing could be measured; empty where it could. */
  readonly failure: string;
  readonly address: string;
  readonly addressFamily: AddressFamily;
  /** The interface that leads there. */
  readonly index: Integer;
  /** Largest packet that the interface sends, in bytes; at most 9000 is tried. */
  readonly sent: Integer;
  /** Largest packet that arrived. Equal to `sent` where all of them do. */
  readonly carried: Integer;
  /** What came of the smallest that did not arrive: `TimedOut` where the way drops it without a word. */
  readonly status: string;
}

/** Milliseconds that a ping waits: more than a satellite link takes. */
const patience = 1500;

/** Measures the largest packet that arrives at a computer. */
export function measurePathMtu(interfaces: readonly IPInterface[], computerName: string): PathMeasurement {
  const unknown: PathMeasurement = {
    computerName,
    failure: '',
    address: '',
    addressFamily: 'IPv4',
    index: 0,
    sent: 0,
    carried: 0,
    status: '',
  };
  const first = measurePingAnswer({ ComputerName: computerName, Size: 0, Count: 2, Patience: patience, Pause: 0 });
  const answered = first.find((each) => each.Status === 'Success');
  if (answered === undefined) {
    const failed = first.some((each) => each.Status === 'Failed');
    return {
      ...unknown,
      failure: failed ? 'no ping can be sent there: no such computer, or no way' : 'it answers no ping',
    };
  }
  const address = answered.Address;
  const addressFamily = address.includes(':') ? 'IPv6' : 'IPv4';
  const index = findNetRoute({ RemoteIPAddress: address })[0]?.InterfaceIndex ?? 0;
  const sender = interfaces.find((each) => each.index === index && each.addressFamily === addressFamily);
  if (sender === undefined) return { ...unknown, address, failure: 'no IP interface of this computer leads there' };
  // What every IPv4 host takes (RFC 791 section 3.1), and every IPv6 link (RFC 8200 section 5).
  const least: Integer = addressFamily === 'IPv6' ? 1280 : 576;
  const sent: Integer = Math.min(sender.activeMtu, 9000);
  const path: PathMeasurement = { ...unknown, address, addressFamily, index, sent, carried: least };
  return findPathMtu(path);
}

/**
 * Halves what is in doubt between what surely arrives and what is sent. Every size is tried twice: one lost packet must not
 * pass for a narrow way.
 */
function findPathMtu(path: PathMeasurement): PathMeasurement {
  let carried: Integer = path.carried;
  let lost: Integer = path.sent;
  let status = getPacketStatus(path.address, lost);
  if (status === 'Success' || lost <= carried) return { ...path, carried: lost, status: 'Success' };
  while (lost - carried > 1) {
    const middle: Integer = Math.floor((carried + lost) / 2);
    const outcome = getPacketStatus(path.address, middle);
    if (outcome === 'Success') {
      carried = middle;
    } else {
      lost = middle;
      status = outcome;
    }
  }
  return { ...path, carried, status };
}

/** What comes of a packet of this many bytes, headers included: 20 or 40 of IP (RFC 791, RFC 8200), 8 of ICMP (RFC 792). */
function getPacketStatus(address: string, size: Integer): string {
  const headers = address.includes(':') ? 48 : 28;
  const answers = measurePingAnswer({
    ComputerName: address,
    Size: size - headers,
    Count: 2,
    Patience: patience,
    Pause: 0,
  });
  if (answers.some((each) => each.Status === 'Success')) return 'Success';
  return answers[0]?.Status ?? '';
}
