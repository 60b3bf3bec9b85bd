import { type Failure, failures } from './failures.js';
import type { Host } from './host.js';
import { type RunningCall, startCall } from './running-call.js';

/** The runspaces of one PowerShell process, and the calls that run in them or wait for one. */
export interface Pool {
  host: Host;
  /** Runs the call in the next free runspace. */
  run(call: RunningCall): void;
  /** Ends the process and with it all calls. */
  close(): Promise<void>;
}

export interface PoolOptions {
  /** Starts the process; `onFrame` gets its replies. */
  start: (onFrame: (values: unknown[]) => void) => Promise<Host>;
  concurrency: number;
  stopGraceMs: number;
  /** The modules that every runspace imports before its next call; grows. */
  modules: readonly string[];
}

/** A runspace, known to the process by its name. */
interface Slot {
  name: number;
  isFree: boolean;
  imported: Set<string>;
}

interface Sent {
  call: RunningCall;
  /** The runspace has done with the call. */
  done: () => void;
}

/** The command that imports a module, and the parameters that make it fail when it cannot. */
export function importCall(module: string) {
  return {
    command: 'Microsoft.PowerShell.Core\\Import-Module',
    parameters: { Name: module, Global: true, ErrorAction: 'Stop' },
  };
}

/** Starts a process. Its runspaces are opened when they are first needed. */
export async function openPool({ start, concurrency, stopGraceMs, modules }: PoolOptions): Promise<Pool> {
  const slots = new Set<Slot>();
  const waiting: RunningCall[] = [];
  const sent = new Map<string, Sent>();
  let nextName = 0;
  let lastId = 0;
  let gone: Failure | undefined;

  const host = await start(([id, kind, ...values]) => {
    // A call whose runspace was given up may still have something to say.
    const entry = sent.get(String(id));
    if (entry === undefined) return;
    if (kind === 'done') {
      sent.delete(String(id));
      entry.done();
    }
    entry.call.receive(String(kind), values);
  });

  /** Resolves when the runspace is free again. */
  const send = (slot: Slot, call: RunningCall): Promise<void> =>
    new Promise((done) => {
      const id = String(++lastId);
      sent.set(id, { call, done });
      host.invoke(slot.name, id, call.request);
      call.start({
        stop: () => host.tell(slot.name, 'stop', id),
        more: () => host.tell(slot.name, 'more', id),
        lose: () => {
          sent.delete(id);
          slots.delete(slot);
          serve();
        },
      });
    });

  /** Imports what the runspace has not imported yet, then runs the call. */
  const runIn = async (slot: Slot, call: RunningCall): Promise<void> => {
    for (const module of modules) {
      if (slot.imported.has(module) || call.isSettled()) continue;
      const preparation = startCall({ ...importCall(module), reject: false }, stopGraceMs);
      await send(slot, preparation);
      const { failed, shortMessage } = await preparation.result;
      if (failed) call.fail(failures.unprepared(shortMessage));
      else slot.imported.add(module);
    }
    if (!call.isSettled()) await send(slot, call);
  };

  const serve = (): void => {
    while (waiting.length > 0) {
      const slot = [...slots].find(({ isFree }) => isFree) ?? addSlot();
      const call = slot && waiting.shift();
      if (slot === undefined || call === undefined) return;
      if (call.isSettled()) continue;
      slot.isFree = false;
      void runIn(slot, call).then(() => {
        slot.isFree = true;
        serve();
      });
    }
  };

  const addSlot = (): Slot | undefined => {
    if (slots.size >= concurrency) return undefined;
    const slot = { name: nextName++, isFree: true, imported: new Set<string>() };
    slots.add(slot);
    return slot;
  };

  const failAll = (failure: Failure): void => {
    gone ??= failure;
    for (const { call } of sent.values()) call.fail(gone);
    for (const call of waiting.splice(0)) call.fail(gone);
    sent.clear();
  };
  void host.ended.then((how) => failAll(failures.died(how)));

  return {
    host,
    run(call) {
      if (gone !== undefined) {
        call.fail(gone);
        return;
      }
      waiting.push(call);
      serve();
    },
    async close() {
      failAll(failures.closed());
      await host.stop();
    },
  };
}
