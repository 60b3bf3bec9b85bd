import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { ToolError } from '../errors.js';
import { createFrameReader } from './frames.js';
import { readBootstrap, readHostLines } from './host-files.js';
import { listenOnPipe, type PipeServer } from './pipe.js';
import type { Probed } from './probe.js';
import type { PowerShellOptions } from './types.js';
import { decodeValues } from './wire.js';

/** A PowerShell process that runs the host script. */
export interface Host {
  pid: number;
  version: string;
  edition: string;
  /** Sends a line, without its end. */
  send(line: string): void;
  /** Resolves when the process has ended, with half a sentence on how. */
  ended: Promise<string>;
  /** Hangs up, which ends the process, and kills it when it does not end. */
  stop(): Promise<void>;
}

const mostNoise = 16_384;
const stopGraceMs = 5_000;
const drainMs = 1_000;

/**
 * Starts a PowerShell and waits until its host script is ready.
 * @param onFrame gets the values of each reply, in order.
 * @throws ToolError `E_POWERSHELL_BROKEN` when it ends or is not ready in time.
 */
export async function startHost(
  program: Probed,
  options: PowerShellOptions,
  environment: NodeJS.ProcessEnv,
  onFrame: (values: unknown[]) => void,
): Promise<Host> {
  const pipe = options.channel === 'standard' ? undefined : await listenOnPipe();
  const child = spawn(program.path, [...program.arguments, ...hostArguments(options), await readBootstrap()], {
    cwd: options.workingDirectory,
    env: hostEnvironment(environment, program.edition),
    windowsHide: true,
  });
  const noise = createNoise();
  const exited = waitForExit(child);
  const startUp = async (): Promise<Host> => {
    const channel = await openChannel(child, pipe, noise.add);
    const marker = randomBytes(16).toString('hex');
    let brokenUp = '';
    const ready = new Promise<unknown[]>((resolve) => {
      let receive = (values: unknown[]): void => {
        receive = onFrame;
        resolve(values);
      };
      const read = createFrameReader(marker, { onFrame: (body) => receive(decodeValues(body)), onNoise: noise.add });
      channel.output.on('data', (text: string) => {
        try {
          if (brokenUp === '') read(text);
        } catch (error) {
          brokenUp = `, because ${String(error)}`;
          child.kill('SIGKILL');
        }
      });
    });
    channel.input.write(await readHostLines(marker, options.culture ?? ''));
    const [, , version, edition, pid] = await ready;
    return {
      pid: Number(pid),
      version: String(version),
      edition: String(edition),
      send: (line) => channel.input.write(`${line}\n`),
      ended: untilEnd(channel, exited).then((how) => `${how}${brokenUp}${noise.tail()}`),
      async stop() {
        channel.input.end();
        await within(exited, stopGraceMs);
        child.kill('SIGKILL');
        await exited;
      },
    };
  };
  return whileItRuns(startUp(), exited, options.startTimeoutMs ?? 60_000)
    .catch(async (error: unknown) => {
      child.kill('SIGKILL');
      await exited;
      const why = `${error instanceof Error ? error.message : String(error)}${noise.tail()}`;
      const mend = 'Start it by hand to see why, or name another with RDP0X904_PWSH.';
      throw new ToolError('E_POWERSHELL_BROKEN', `${program.path} (${program.origin}): ${why}.`, mend, {
        cause: error,
      });
    })
    .finally(() => pipe?.close());
}

function hostArguments(options: PowerShellOptions): string[] {
  const policy = options.executionPolicy === undefined ? [] : ['-ExecutionPolicy', options.executionPolicy];
  // Without -InputFormat None, PowerShell itself reads standard input and waits for its end.
  return [
    '-NoLogo',
    '-NoProfile',
    '-NonInteractive',
    ...policy,
    '-InputFormat',
    'None',
    '-OutputFormat',
    'Text',
    '-Command',
  ];
}

function hostEnvironment(environment: NodeJS.ProcessEnv, edition: string): NodeJS.ProcessEnv {
  const result: NodeJS.ProcessEnv = { POWERSHELL_TELEMETRY_OPTOUT: '1', POWERSHELL_UPDATECHECK: 'Off', ...environment };
  // Set by a PowerShell 7 that started us, it makes Windows PowerShell load modules of 7, which fail there.
  if (edition === 'Desktop') delete result.PSModulePath;
  return result;
}

async function openChannel(
  child: ChildProcessWithoutNullStreams,
  pipe: PipeServer | undefined,
  onNoise: (text: string) => void,
): Promise<Channel> {
  // A process that ended is noticed by its exit; errors of its streams say nothing more.
  for (const stream of [child.stdin, child.stdout, child.stderr]) stream.on('error', () => undefined);
  child.stderr.setEncoding('utf8').on('data', onNoise);
  if (pipe === undefined) {
    child.stdin.write('\n');
    return { input: child.stdin, output: child.stdout.setEncoding('latin1') };
  }
  child.stdout.setEncoding('utf8').on('data', onNoise);
  // Ended, so that programs that commands start find an empty standard input.
  child.stdin.end(`${pipe.invitation}\n`);
  const socket = await pipe.connected;
  return { input: socket, output: socket };
}

interface Channel {
  input: Writable;
  output: Readable;
}

function waitForExit(child: ChildProcessWithoutNullStreams): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(`it could not be started: ${error.message}`));
    child.once('exit', (code, signal) =>
      resolve(signal === null ? `it ended with code ${code}` : `it was ended by ${signal}`),
    );
  });
}

/** What it wrote before it ended still counts; but a program it left behind may hold the channel open for ever. */
async function untilEnd(channel: Channel, exited: Promise<string>): Promise<string> {
  const closed = new Promise<void>((resolve) => {
    channel.output.once('close', resolve);
  });
  const how = await exited;
  await within(closed, drainMs);
  return how;
}

async function whileItRuns<T>(work: Promise<T>, exited: Promise<string>, timeoutMs: number): Promise<T> {
  const ended = exited.then((how) => {
    throw new Error(how);
  });
  const result = await within(Promise.race([work, ended]), timeoutMs);
  if (result === undefined) throw new Error(`it was not ready after ${timeoutMs} ms`);
  return result;
}

/** The result of the work, or `undefined` when it takes longer. */
async function within<T>(work: Promise<T>, timeoutMs: number): Promise<T | undefined> {
  const timer = new AbortController();
  const late = delay(timeoutMs, undefined, { signal: timer.signal }).catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    timer.abort();
  }
}

/** The last that was printed outside the protocol, for the message when the process ends unexpectedly. */
function createNoise(): { add: (text: string) => void; tail: () => string } {
  let text = '';
  return {
    add: (more) => {
      text = (text + more).slice(-mostNoise);
    },
    tail: () => {
      const lines = text.trim().split('\n').slice(-3).join(' ').trim();
      return lines === '' ? '' : `; its last words: ${lines}`;
    },
  };
}
