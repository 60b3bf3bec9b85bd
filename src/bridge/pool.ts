import { type Failure, failures } from './failures.js';
import type { Host } from './host.js';
import { type Link, RunningCall } from './running-call.js';
import { createWakefulness } from './stay-awake.js';

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

/** A runspace, known to the process by its number. It is the link of the call that runs in it. */
interface Slot extends Link {
  readonly number: number;
  /** How many of the modules it has imported. */
  imported: number;
  /** The call that runs in it, and that call's id. */
  call: RunningCall | undefined;
  id: string;
  /** What to do when the call has ended. */
  next: () => void;
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
  const free: Slot[] = [];
  const waiting: RunningCall[] = [];
  /** The runspaces at work, by the ids of their calls. One that was given up is not among them. */
  const busy = new Map<string, Slot>();
  let slotCount = 0;
  let nextNumber = 0;
  let lastId = 0;
  let gone: Failure | undefined;
  // Where several calls are under way there is always something to do.
  const stayAwake = createWakefulness(() => busy.size === 1);

  const host = await start(([id, kind, ...values]) => {
    // A call whose runspace was given up may still have something to say.
    const slot = busy.get(String(id));
    if (slot === undefined) return;
    slot.call?.receive(String(kind), values);
    if (kind !== 'completed' && kind !== 'done') return;
    busy.delete(slot.id);
    slot.call = undefined;
    slot.next();
  });

  const send = (slot: Slot, call: RunningCall, next: () => void): void => {
    slot.id = String(++lastId);
    slot.call = call;
    slot.next = next;
    busy.set(slot.id, slot);
    call.start(slot);
    host.invoke(slot.number, slot.id, call.request);
    stayAwake();
  };

  /** Imports what the runspace has not imported yet, then runs the call. */
  const runIn = (slot: Slot, call: RunningCall): void => {
    const module = modules[slot.imported];
    if (call.isSettled) release(slot);
    else if (module === undefined) send(slot, call, () => release(slot));
    else {
      const preparation = new RunningCall({ ...importCall(module), reject: false }, stopGraceMs);
      send(slot, preparation, () => {
        void preparation.promise.then(({ failed, shortMessage }) => {
          if (failed) call.fail(failures.unprepared(shortMessage));
          else slot.imported++;
          runIn(slot, call);
        });
      });
    }
  };

  const release = (slot: Slot): void => {
    free.push(slot);
    serve();
  };

  const serve = (): void => {
    for (let call = waiting[0]; call !== undefined; call = waiting[0]) {
      const slot = call.isSettled ? undefined : (free.pop() ?? addSlot());
      if (slot === undefined && !call.isSettled) return;
      waiting.shift();
      if (slot !== undefined) runIn(slot, call);
    }
  };

  const addSlot = (): Slot | undefined => {
    if (slotCount >= concurrency) return undefined;
    slotCount++;
    const slot: Slot = {
      number: nextNumber++,
      imported: 0,
      call: undefined,
      id: '',
      next: () => undefined,
      stop: () => host.tell(slot.number, 'stop', slot.id),
      more: () => host.tell(slot.number, 'more', slot.id),
      lose() {
        if (busy.delete(slot.id)) slotCount--;
        serve();
      },
    };
    return slot;
  };

  const failAll = (failure: Failure): void => {
    gone ??= failure;
    for (const { call } of busy.values()) call?.fail(gone);
    for (const call of waiting.splice(0)) call.fail(gone);
    busy.clear();
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
