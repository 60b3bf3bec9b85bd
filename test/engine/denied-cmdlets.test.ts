import { describe, expect, test } from 'vitest';
import { CommandError } from '../../src/border/dotnet.js';
import { simulate } from '../../src/client/simulate.js';
import type { Plan } from '../../src/engine/plan.js';
import type { Tunnel } from '../../src/engine/tunnel.js';
import { createHost, withExpiredCertificate } from '../../src/simulator/host.js';
import { exportRdpLabCallCount, importRdpLabInterruption } from '../../src/simulator/interruption.js';
import type { HostDocument } from '../../src/simulator/machine.js';

type Act = (host: HostDocument) => Promise<unknown>;

/** A cmdlet that is no remedy, on a host where it has something to do. */
interface DeniedCase {
  readonly name: string;
  readonly host: () => Promise<HostDocument>;
  readonly act: Act;
}

const id = '20260601T080000Z-00000001';

/** A host with a guarded run. */
async function changedHost(): Promise<HostDocument> {
  const host = createHost();
  await simulate(host).setRdpMtu({ interfaceAlias: ['Ethernet'], mtu: 1400, confirmWithin: 5 });
  return host;
}

const fresh = async (): Promise<HostDocument> => createHost();
let plan: Plan | undefined;
let tunnel: Tunnel | undefined;
const cases: readonly DeniedCase[] = [
  { name: 'Undo-RdpRemediation', host: changedHost, act: (host) => simulate(host).undoRdpRemediation({ last: true }) },
  {
    name: 'Confirm-RdpRemediation',
    host: changedHost,
    act: (host) => simulate(host).confirmRdpRemediation({ id: [id] }),
  },
  { name: 'Get-RdpRemediation', host: changedHost, act: (host) => simulate(host).getRdpRemediation() },
  { name: 'Get-RdpMtu', host: fresh, act: (host) => simulate(host).getRdpMtu() },
  { name: 'Get-RdpSession', host: fresh, act: (host) => simulate(host).getRdpSession() },
  { name: 'Get-RdpEvent', host: fresh, act: (host) => simulate(host).getRdpEvent() },
  {
    name: 'Invoke-RdpPlan',
    host: async () => {
      [plan] = await simulate(createHost()).planRemediation('Set-RdpMtu', { interfaceAlias: ['Ethernet'], mtu: 1400 });
      return createHost();
    },
    act: async (host) => (plan === undefined ? [] : simulate(host).invokeRdpPlan({ plan })),
  },
  {
    name: 'Repair-Rdp0x904',
    host: async () => withExpiredCertificate(createHost()),
    act: (host) => simulate(host).repairRdp0x904({ allowSessionDrop: true }),
  },
  {
    name: 'Register-RdpRemediationTask',
    host: fresh,
    act: (host) => simulate(host).registerRdpRemediationTask({ everyHours: 4 }),
  },
  {
    name: 'Unregister-RdpRemediationTask',
    host: async () => {
      const host = createHost();
      await simulate(host).registerRdpRemediationTask({ everyHours: 4 });
      return host;
    },
    act: (host) => simulate(host).unregisterRdpRemediationTask(),
  },
  {
    name: 'Close-RdpTunnel',
    host: async () => {
      const host = createHost();
      [tunnel] = await simulate(host).newRdpTunnel({ gateway: 'client-01.example' });
      return host;
    },
    act: async (host) => (tunnel === undefined ? [] : simulate(host).closeRdpTunnel({ tunnel })),
  },
  { name: 'New-RdpTunnel', host: fresh, act: (host) => simulate(host).newRdpTunnel({ gateway: 'client-01.example' }) },
];

/** What the cmdlets are to bring about, without what tells when and how often it was tried. */
const lasting = (host: HostDocument): unknown => {
  const { registry, interfaces, services, firewallRules, tunnels, tasks } = host;
  return {
    registry,
    interfaces,
    services,
    firewallRules,
    // A tunnel that was opened twice is another one.
    connected: tunnels.length > 0,
    tasks: tasks.map((each) => each.name.split(' ')[0]),
  };
};

describe.each(cases)('$name where one call is denied', ({ host: make, act }) => {
  test('says so or goes on without the answer, and done again it brings about the same', async () => {
    const before = await make();
    importRdpLabInterruption(0, 'None');
    const done = structuredClone(before);
    await act(done);
    const calls = exportRdpLabCallCount();
    expect(calls).toBeGreaterThan(0);
    for (let at = 1; at <= calls; at += 1) {
      const host = structuredClone(before);
      importRdpLabInterruption(at, 'Denied');
      const outcome = await act(host).catch((failure: unknown) => failure);
      importRdpLabInterruption(0, 'None');
      if (outcome instanceof Error) {
        expect(outcome, `call ${at}`).toBeInstanceOf(CommandError);
        expect((outcome as CommandError).id, `call ${at}`).not.toBe('');
        expect(outcome.message, `call ${at}`).not.toBe('');
      }
      // Nothing is lost: the same call does now what it was to do, or finds it done, or says what it misses.
      await act(host).catch((failure: unknown) => expect(failure, `call ${at}`).toBeInstanceOf(CommandError));
      expect(host.journal.held, `call ${at}`).toEqual([]);
      expect(lasting(host), `call ${at}`).toEqual(lasting(done));
    }
  });
});
