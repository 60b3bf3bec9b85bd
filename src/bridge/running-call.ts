import { encodeValues } from './encode-values.js';
import { type Failure, failureOf, failures } from './failures.js';
import { addRecord, complete, emptyResult, toInvokeError } from './result.js';
import type { Call, ErrorRecord, InvokeResult, Note } from './types.js';
import { separator } from './wire-format.js';

/** What a call asks of the runspace that it runs in. */
export interface Link {
  /** Stops the pipeline. May come too early to have an effect, and is repeated. */
  stop(): void;
  /** Allows one more chunk of output to be sent. */
  more(): void;
  /** The pipeline does not stop: the runspace is lost. */
  lose(): void;
}

/** A call from its start to its end: it collects what arrives and watches the signal and the clock. */
export interface RunningCall {
  /** The encoded call, as host/worker.ps1 reads it. */
  request: string;
  /** Resolves or rejects once, whatever happens. */
  result: Promise<InvokeResult>;
  /** Whether it has ended; a call may end before it was sent. */
  isSettled(): boolean;
  /** It was sent. */
  start(link: Link): void;
  /** A reply: a stream, `output` or `done`, and what came with it. */
  receive(kind: string, values: unknown[]): void;
  /** It cannot run, or no longer. */
  fail(failure: Failure): void;
}

const stopAgainMs = 100;
/** What setTimeout takes; anything longer it makes 1 ms of. */
const longestTimeoutMs = 2 ** 31 - 1;

/** @throws ToolError `E_POWERSHELL_VALUE` when a parameter cannot be sent. */
export function startCall(call: Call, stopGraceMs: number): RunningCall {
  const request = encodeRequest(call);
  const result = emptyResult('command' in call ? call.command : 'script');
  const end = createEnd(call, result);
  const timers: NodeJS.Timeout[] = [];
  let link: Link | undefined;
  let stoppedFor: Failure | undefined;
  /** Grows by each piece of output that `onOutput` has to take. */
  let consumed = Promise.resolve();

  const settle = (failure?: Failure): void => {
    for (const timer of timers) clearTimeout(timer);
    call.signal?.removeEventListener('abort', onAbort);
    end.settle(failure);
  };
  const stop = (reason: Failure): void => {
    if (stoppedFor !== undefined || end.isSettled()) return;
    stoppedFor = reason;
    if (link === undefined) {
      settle(reason);
      return;
    }
    const { stop: stopPipeline, lose } = link;
    const giveUp = (): void => {
      lose();
      settle(reason);
    };
    stopPipeline();
    timers.push(setInterval(stopPipeline, stopAgainMs), setTimeout(giveUp, stopGraceMs));
  };
  const onAbort = (): void => stop(failures.canceled(call.signal?.reason));

  const consume = (values: unknown[], next: () => void): void => {
    const { onOutput } = call;
    if (onOutput === undefined) {
      for (const value of values) result.output.push(value);
      next();
      return;
    }
    const takeAll = async (): Promise<void> => {
      for (const value of values) {
        if (stoppedFor !== undefined) return;
        await onOutput(value);
      }
      next();
    };
    consumed = consumed.then(takeAll).catch((error: unknown) => stop(failures.callback('onOutput', error)));
  };
  const hear = (stream: string, value: unknown): void => {
    const event = addRecord(result, stream, value);
    try {
      call.onEvent?.(event);
    } catch (error) {
      stop(failures.callback('onEvent', error));
    }
  };
  const finish = ([state, error, notes, ...values]: unknown[]): void => {
    link = undefined;
    result.notes = notes as Note[];
    if (error !== null) hear('error', error);
    const own = error === null ? failures.stoppedInside() : failureOf(error as ErrorRecord);
    const failure = stoppedFor ?? (state === 'completed' ? undefined : own);
    consume(values, () => settle(failure));
    // Whoever stopped the call does not wait for the consumer of its output.
    if (stoppedFor !== undefined) settle(failure);
  };

  if (call.timeoutMs !== undefined) {
    const timeoutMs = Math.min(call.timeoutMs, longestTimeoutMs);
    timers.push(setTimeout(stop, timeoutMs, failures.timedOut(timeoutMs)));
  }
  call.signal?.addEventListener('abort', onAbort, { once: true });
  if (call.signal?.aborted) onAbort();

  return {
    request,
    result: end.promise,
    isSettled: end.isSettled,
    start(newLink) {
      link = newLink;
    },
    receive(kind, values) {
      if (kind === 'output') consume(values, () => link?.more());
      else if (kind === 'done') finish(values);
      else hear(kind, values[0]);
    },
    fail: settle,
  };
}

/** The settings of a call by their place, because to read a value costs the worker more than that; then its values. */
function encodeRequest(call: Call): string {
  const [kind, text] = 'command' in call ? ['command', call.command] : ['script', call.script];
  const parameters = Object.entries(call.parameters ?? {});
  const settings = [limit(call.depth ?? 32), limit(call.objectDepth ?? 1), call.onOutput !== undefined, kind];
  return [...settings, encodeValues(parameters.length === 0 ? [text] : [text, new Map(parameters)])].join(separator);
}

/** A number that PowerShell reads as one, whatever the culture; there is no end to how deep one may want to look. */
function limit(levels: number): number {
  return Number.isNaN(levels) ? 0 : Math.min(Math.max(Math.trunc(levels), 0), 2 ** 31 - 1);
}

/** The promise of a call, settled at most once. */
function createEnd(call: Call, result: InvokeResult) {
  const begun = performance.now();
  let isSettled = false;
  let settle: (failure?: Failure) => void = () => undefined;
  const promise = new Promise<InvokeResult>((resolve, reject) => {
    settle = (failure) => {
      if (isSettled) return;
      isSettled = true;
      complete(result, performance.now() - begun, failure);
      if (failure === undefined || call.reject === false) resolve(result);
      else reject(toInvokeError(result, failure));
    };
  });
  return { promise, settle, isSettled: () => isSettled };
}
