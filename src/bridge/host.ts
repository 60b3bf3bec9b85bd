import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { ToolError } from '../errors.js';
import { type Channel, pipeChannel, standardChannel } from './channel.js';
import { type Child, startChild } from './child.js';
import { decodeValues } from './decode-values.js';
import { createFrameReader } from './frames.js';
import { readHostLines } from './host-files.js';
import { broken, type Candidate, checkVersion, probe } from './probe.js';
import type { PowerShellOptions } from './types.js';

/** A PowerShell process that runs the host script. */
export interface Host {
  pid: number;
  version: string;
  edition: string;
  isElsewhere: boolean;
  /** Sends a call to a worker, which is opened when it is new. Workers are numbered from 0. */
  invoke(worker: number, id: string, request: string): void;
  /** Stops a call, or allows one more chunk of its output. */
  tell(worker: number, what: 'stop' | 'more', id: string): void;
  /** Resolves when the process has ended, with half a sentence on how. */
  ended: Promise<string>;
  /** Hangs up, which ends the process, and kills it when it does not end. */
  stop(): Promise<void>;
}

const startTimeoutMs = 60_000;
const stopGraceMs = 5_000;
/** As many as `concurrency` is by default. */
const defaultWorkers = 4;
/** Connections that are opened in advance; further workers share the one that all control goes over. */
const mostLanes = 8;
const drainMs = 1_000;

/**
 * Starts a PowerShell and waits until its host script is ready.
 * @param onFrame gets the values of each reply, in order.
 * @throws ToolError `E_POWERSHELL_BROKEN` when it ends, or is not ready in time; `E_POWERSHELL_TOO_OLD` below 5.1.
 */
export async function startHost(
  program: Candidate,
  options: PowerShellOptions,
  environment: NodeJS.ProcessEnv,
  onFrame: (values: unknown[]) => void,
): Promise<Host> {
  const isStandard = program.isElsewhere === true || options.channel === 'standard';
  const opening = isStandard
    ? standardChannel()
    : await pipeChannel(Math.min(options.concurrency ?? defaultWorkers, mostLanes));
  const child = await startChild(program, options, environment).catch(async (error: unknown) => {
    await opening.close();
    throw error;
  });
  const noise = listenToNoise(child, isStandard);
  const connect = async (): Promise<Host> => {
    const channel = await opening.open(child.process);
    const marker = randomBytes(16).toString('hex');
    const reading = readReplies(channel, marker, noise.add, onFrame);
    void reading.broken.then(() => child.process.kill('SIGKILL'));
    channel.input.write(await readHostLines(marker, options.culture ?? ''));
    const [, , version, edition, pid] = await reading.first;
    checkVersion(program, String(version));
    return {
      pid: Number(pid),
      version: String(version),
      edition: String(edition),
      isElsewhere: program.isElsewhere === true,
      ...senders(channel),
      ended: untilDrained(channel, child).then((how) => `${how}${reading.whyBroken()}${noise.tail()}`),
      async stop() {
        channel.input.end();
        await within(stopGraceMs, child.ended);
        child.process.kill('SIGKILL');
        await child.ended;
      },
    };
  };
  try {
    return await whileItRuns(connect(), child, options.startTimeoutMs ?? startTimeoutMs);
  } catch (error) {
    child.process.kill('SIGKILL');
    await child.ended;
    if (error instanceof ToolError) throw error;
    // One that is too old does not understand our scripts; this says so better than its complaints about them.
    await probe(program, environment);
    const why = error instanceof Error ? error.message : String(error);
    throw broken(program, `${why}${noise.tail()}`, error);
  } finally {
    await opening.close();
  }
}

/** Calls go over the lane of their worker where it has one; what is about calls that run must not wait behind one. */
function senders({ input, lanes }: Channel): Pick<Host, 'invoke' | 'tell'> {
  const opened = new Set<number>();
  return {
    invoke(worker, id, request) {
      const lane = lanes[worker];
      if (lane === undefined) {
        input.write(`${worker}\tinvoke\t${id}\t${request}\n`);
        return;
      }
      if (!opened.has(worker)) input.write(`${worker}\topen\n`);
      opened.add(worker);
      lane.write(`${id}\t${request}\n`, 'latin1');
    },
    tell: (worker, what, id) => input.write(`${worker}\t${what}\t${id}\n`),
  };
}

/** The values of each reply: those of the first come as a promise, the others go to `onFrame`. */
function readReplies(
  channel: Channel,
  marker: string,
  onNoise: (text: string) => void,
  onFrame: (values: unknown[]) => void,
) {
  let why = '';
  const { promise: first, resolve: resolveFirst } = withResolvers<unknown[]>();
  const { promise: broken, resolve: resolveBroken } = withResolvers<void>();
  let receive = (values: unknown[]): void => {
    receive = onFrame;
    resolveFirst(values);
  };
  const read = createFrameReader(marker, { onFrame: (body) => receive(decodeValues(body)), onNoise });
  channel.output.on('data', (text: string) => {
    if (why !== '') return;
    try {
      read(text);
    } catch (error) {
      why = `, because ${error instanceof Error ? error.message : String(error)}`;
      resolveBroken();
    }
  });
  return { first, broken, whyBroken: () => why };
}

/** Until it has ended, and what it said before was heard; a program it left behind may hold its output open for ever. */
async function untilDrained(channel: Channel, child: Child): Promise<string> {
  const closed = withResolvers<void>();
  channel.output.once('close', () => closed.resolve());
  const how = await child.ended;
  await within(drainMs, closed.promise);
  return how;
}

async function whileItRuns<T>(work: Promise<T>, child: Child, timeoutMs: number): Promise<T> {
  const ended = child.ended.then((how) => {
    throw new Error(how);
  });
  const result = await within(timeoutMs, Promise.race([work, ended]));
  if (result === undefined) throw new Error(`it was not ready after ${timeoutMs} ms`);
  return result;
}

/** The result of the work, or `undefined` when it takes longer. */
async function within<T>(timeoutMs: number, work: Promise<T>): Promise<T | undefined> {
  const timer = new AbortController();
  const late = delay(timeoutMs, undefined, { signal: timer.signal }).catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    timer.abort();
  }
}

/** Collects the last that is printed outside the channel, for the message when the process ends unexpectedly. */
function listenToNoise({ process: child }: Child, isStandard: boolean) {
  const most = 16_384;
  let text = '';
  const add = (more: string): void => {
    text = (text + more).slice(-most);
  };
  child.stderr.setEncoding('utf8').on('data', add);
  if (!isStandard) child.stdout.setEncoding('utf8').on('data', add);
  const tail = (): string => {
    const lines = text.trim().split('\n').slice(-3).join(' ').trim();
    return lines === '' ? '' : `; its last words: ${lines}`;
  };
  return { add, tail };
}

function withResolvers<T>() {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolvePromise) => {
    resolve = resolvePromise;
  });
  return { promise, resolve };
}
