import type { Received } from '../border/command.js';
import { convertToInteger, type Integer } from '../border/dotnet.js';
import type {
  closeTunnelProcess,
  measureTunnelHealth,
  openTunnelProcess,
  TunnelHealth,
  TunnelProcess,
} from '../border/tunnel.js';
import { lab, type TunnelEntry } from './machine.js';

/** What the lab keeps of a process. */
interface LabTunnelHandle {
  readonly number: Integer;
}

/** Whether a running tunnel begins at this port. */
export function testLabTunnel(port: number): boolean {
  return lab.host.tunnels.some((each) => each.localPort === port && each.complaint === '');
}

export function invokeLabFindFreeTcpPort(): Integer {
  return 50123;
}

/**
 * Ssh: it ends at once where the gateway, its last argument, is no computer that can be reached (ssh(1), exit status 255).
 * A tunnel of the lab leads to the simulated host itself.
 */
export function invokeLabOpenTunnelProcess(received: Received<typeof openTunnelProcess>): TunnelProcess {
  const words = received.Arguments.split(' ');
  const gateway = words[words.length - 1] ?? '';
  const forward = words.find((each) => each.startsWith('127.0.0.1:')) ?? '';
  const known = lab.host.peers.some((each) => each.hostName === gateway || each.address === gateway);
  const tunnel: TunnelEntry = {
    processId: 7000 + lab.host.tunnels.length,
    localPort: convertToInteger(forward.split(':')[1] ?? '0'),
    complaint: known ? '' : `ssh: Could not resolve hostname ${gateway}`,
  };
  lab.host.tunnels = [...lab.host.tunnels, tunnel];
  const handle: LabTunnelHandle = { number: tunnel.processId };
  return { ProcessId: tunnel.processId, Started: lab.host.clock, Process: handle };
}

export function invokeLabMeasureTunnelHealth(received: Received<typeof measureTunnelHealth>): TunnelHealth {
  const handle = received.Process as LabTunnelHandle;
  const tunnel = lab.host.tunnels.find((each) => each.processId === handle.number);
  const complaint = tunnel?.complaint ?? 'ssh: gone';
  return { HasEnded: complaint !== '', Complaint: complaint };
}

export function invokeLabCloseTunnelProcess(received: Received<typeof closeTunnelProcess>): boolean {
  const before = lab.host.tunnels.length;
  lab.host.tunnels = lab.host.tunnels.filter((each) => each.processId !== received.ProcessId);
  return lab.host.tunnels.length < before;
}

/** Objects of the lab have no methods: what they would do is asked for by Close-RdpTunnel. */
export function invokeLabAddTunnelEnd(): void {}
