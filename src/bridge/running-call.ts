import { whenAborted } from './abort.js';
import { encodeValues } from './encode-values.js';
import { type Failure, failureOf, failures } from './failures.js';
import { addRecord, complete, emptyResult, toInvokeError } from './result.js';
import type { Call, ErrorRecord, InvokeResult, Note, StreamEvent } from './types.js';
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

const stopAgainMs = 20;
/** What setTimeout takes; anything longer it makes 1 ms of. */
const longestTimeoutMs = 2 ** 31 - 1;

/**
 * A call from its start to its end: it collects what arrives and watches the signal and the clock. A class, because most
 * calls are short: what only few of them need is made when it is needed.
 */
export class RunningCall {
  /** The encoded call, as host/worker.ps1 reads it. */
  readonly request: string;
  /** Resolves or rejects once, whatever happens. */
  readonly promise: Promise<InvokeResult>;
  readonly #call: Call;
  readonly #onEvent: ((event: StreamEvent) => void) | undefined;
  readonly #stopGraceMs: number;
  readonly #result: InvokeResult;
  readonly #begun = performance.now();
  #resolve: (result: InvokeResult) => void = () => undefined;
  #reject: (error: unknown) => void = () => undefined;
  #isSettled = false;
  #link: Link | undefined;
  #stoppedFor: Failure | undefined;
  #timers: NodeJS.Timeout[] | undefined;
  #unwatch: (() => void) | undefined;
  /** Grows by each piece of output that `onOutput` has to take. */
  #consumed: Promise<void> | undefined;

  /**
   * @param onEvent hears of the records of a call that has no `onEvent` of its own
   * @throws ToolError `E_POWERSHELL_VALUE` when a parameter cannot be sent.
   */
  constructor(call: Call, stopGraceMs: number, onEvent?: (event: StreamEvent) => void) {
    this.request = encodeRequest(call);
    this.#call = call;
    this.#onEvent = call.onEvent ?? onEvent;
    this.#stopGraceMs = stopGraceMs;
    this.#result = emptyResult('command' in call ? call.command : 'script');
    this.promise = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    const { timeoutMs, signal } = call;
    if (timeoutMs !== undefined) this.#limit(Math.min(timeoutMs, longestTimeoutMs));
    if (signal !== undefined) this.#watch(signal);
  }

  /** Whether it has ended; a call may end before it was sent. */
  get isSettled(): boolean {
    return this.#isSettled;
  }

  /** It was sent. */
  start(link: Link): void {
    this.#link = link;
  }

  /** A reply: a stream, `output`, or the end: `completed` with the rest of the output, `done` with all that there is. */
  receive(kind: string, values: unknown[]): void {
    if (kind === 'completed') this.#finish(null, 'completed', values);
    else if (this.#stoppedFor !== undefined && kind !== 'done') {
      // Until it has stopped it may send more than fits into memory, and nobody wants that any more.
      if (kind === 'output') this.#link?.more();
    } else if (kind === 'output') this.#consume(values, () => this.#link?.more());
    else if (kind === 'done') {
      const [state, error, notes, ...output] = values;
      this.#result.notes = notes as Note[];
      this.#finish(error as ErrorRecord | null, String(state), output);
    } else this.#hear(kind, values[0]);
  }

  /** It cannot run, or no longer. */
  fail(failure: Failure): void {
    this.#settle(failure);
  }

  #limit(timeoutMs: number): void {
    this.#addTimer(setTimeout(() => this.#stop(failures.timedOut(timeoutMs)), timeoutMs));
  }

  #watch(signal: AbortSignal): void {
    const onAbort = (): void => this.#stop(failures.canceled(signal.reason));
    if (signal.aborted) onAbort();
    else this.#unwatch = whenAborted(signal, onAbort);
  }

  #addTimer(timer: NodeJS.Timeout): void {
    this.#timers ??= [];
    this.#timers.push(timer);
  }

  #stop(reason: Failure): void {
    if (this.#stoppedFor !== undefined || this.#isSettled) return;
    this.#stoppedFor = reason;
    const link = this.#link;
    if (link === undefined) {
      this.#settle(reason);
      return;
    }
    const giveUp = (): void => {
      link.lose();
      this.#settle(reason);
    };
    link.stop();
    this.#addTimer(setInterval(() => this.#link?.stop(), stopAgainMs));
    this.#addTimer(setTimeout(giveUp, this.#stopGraceMs));
  }

  #consume(values: unknown[], next: () => void): void {
    const { onOutput } = this.#call;
    if (onOutput === undefined) {
      for (const value of values) this.#result.output.push(value);
      next();
      return;
    }
    const takeAll = async (): Promise<void> => {
      for (const value of values) {
        if (this.#stoppedFor !== undefined) return;
        await onOutput(value);
      }
      next();
    };
    this.#consumed = (this.#consumed ?? Promise.resolve())
      .then(takeAll)
      .catch((error: unknown) => this.#stop(failures.callback('onOutput', error)));
  }

  #hear(stream: string, value: unknown): void {
    const event = addRecord(this.#result, stream, value);
    try {
      this.#onEvent?.(event);
    } catch (error) {
      this.#stop(failures.callback('onEvent', error));
    }
  }

  #finish(error: ErrorRecord | null, state: string, values: unknown[]): void {
    this.#link = undefined;
    if (error !== null) this.#hear('error', error);
    const own = error === null ? failures.stoppedInside() : failureOf(error);
    const failure = this.#stoppedFor ?? (state === 'completed' ? undefined : own);
    this.#consume(values, () => this.#settle(failure));
    // Whoever stopped the call does not wait for the consumer of its output.
    if (this.#stoppedFor !== undefined) this.#settle(failure);
  }

  /** Settles the promise, at most once. */
  #settle(failure?: Failure): void {
    for (const timer of this.#timers ?? []) clearTimeout(timer);
    this.#unwatch?.();
    if (this.#isSettled) return;
    this.#isSettled = true;
    complete(this.#result, performance.now() - this.#begun, failure);
    if (failure === undefined || this.#call.reject === false) this.#resolve(this.#result);
    else this.#reject(toInvokeError(this.#result, failure));
  }
}

/** The settings of a call by their place, because to read a value costs the worker more than that; then its values. */
function encodeRequest(call: Call): string {
  const settings = `${limit(call.depth ?? 32)} ${limit(call.objectDepth ?? 1)} ${call.onOutput !== undefined}`;
  const [kind, text] = 'command' in call ? ['command', call.command] : ['script', call.script];
  const request = [settings, kind, encodeValues([text])];
  const parameters = Object.entries(call.parameters ?? {});
  if (parameters.length > 0) request.push(encodeValues([new Map(parameters)]));
  return request.join(separator);
}

/** A number that PowerShell reads as one, whatever the culture; there is no end to how deep one may want to look. */
function limit(levels: number): number {
  return Number.isNaN(levels) ? 0 : Math.min(Math.max(Math.trunc(levels), 0), 2 ** 31 - 1);
}
