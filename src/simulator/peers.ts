import type { Received } from '../border/command.js';
import { CommandError } from '../border/dotnet.js';
import type { findNetRoute, NetRouteEnd } from '../border/network.js';
import type { measurePingAnswer, PingAnswer } from '../border/ping.js';
import { lab, type PeerEntry } from './machine.js';
import { testLabPathEqual } from './path.js';

/** Find-NetRoute: an address and a route, both with the interface (learn.microsoft.com, Find-NetRoute). */
export function invokeLabFindNetRoute(received: Received<typeof findNetRoute>): readonly NetRouteEnd[] {
  const peer = findLabPeer(received.RemoteIPAddress);
  if (peer === undefined) {
    throw new CommandError('Windows System Error 1231', 'NotSpecified', 'The network location cannot be reached.');
  }
  return [{ InterfaceIndex: peer.index }, { InterfaceIndex: peer.index }];
}

/**
 * Pings that may not be fragmented: this computer itself refuses what its interface cannot send, and the path drops what
 * it cannot carry, without a word or with one (RFC 792 "fragmentation needed and DF set", RFC 2923 section 2.1).
 */
export function invokeLabMeasurePingAnswer(received: Received<typeof measurePingAnswer>): readonly PingAnswer[] {
  const peer = findLabPeer(received.ComputerName);
  const answers: PingAnswer[] = [];
  for (let sent = 0; sent < received.Count; sent += 1) {
    if (peer === undefined) {
      answers.push({ Status: 'Failed', Address: '', Milliseconds: 0 });
      continue;
    }
    const answering = peer.replies.length > 0;
    const milliseconds = answering ? (peer.replies[sent % peer.replies.length] ?? -1) : -1;
    answers.push(getLabPingAnswer(peer, received.Size, milliseconds));
  }
  return answers;
}

function getLabPingAnswer(peer: PeerEntry, size: number, milliseconds: number): PingAnswer {
  const family = peer.address.includes(':') ? 'IPv6' : 'IPv4';
  const packet = size + (family === 'IPv6' ? 48 : 28);
  const sender = lab.host.interfaces.find((each) => each.index === peer.index && each.addressFamily === family);
  if (packet > (sender?.activeMtu ?? 0)) return { Status: 'PacketTooBig', Address: '', Milliseconds: 0 };
  if (packet > lab.host.pathMtu) {
    return { Status: lab.host.pathReports ? 'PacketTooBig' : 'TimedOut', Address: '', Milliseconds: 0 };
  }
  if (milliseconds < 0) return { Status: 'TimedOut', Address: '', Milliseconds: 0 };
  return { Status: 'Success', Address: peer.address, Milliseconds: milliseconds };
}

function findLabPeer(name: string): PeerEntry | undefined {
  return lab.host.peers.find((each) => testLabPathEqual(each.hostName, name) || each.address === name);
}
