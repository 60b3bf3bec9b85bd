import { execFileSync } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { locatePowerShell } from '../../src/bridge/locate.js';
import { openPowerShell } from '../../src/bridge/session.js';
import type { PowerShellSession } from '../../src/bridge/types.js';
import { ToolError } from '../../src/errors.js';
import { type Figure, inTurns, type Measured, median, timed, timedAsync } from './figures.js';
import { holdOnOneProcessor, letRunAnywhere } from './processor.js';
import { bareLoop, nodePowerShell, parsingLoop, promptReader, type Rival } from './rivals.js';

/** Long enough that .NET has compiled for speed what is measured. */
const warmUpCalls = 10_000;
const blockCalls = 250;
const blocks = 12;
const callers = 64;

/** The bridge beside a floor and its rivals, one call after the other; then many calls, many callers, a large object. */
export async function benchBridge(): Promise<Measured> {
  const figures: Figure[] = [];
  const skipped: string[] = [];
  try {
    const { path } = await locatePowerShell();
    const free = await besideTheFloor(path);
    figures.push(...floorFigures(free, ''));
    const luck = holdOnOneProcessor(process.pid);
    if (luck === undefined) figures.push(...floorFigures(await besideTheFloor(path), ', one processor'));
    else skipped.push(luck);
    letRunAnywhere(process.pid);

    const library = nodePowerShell();
    if (library === undefined) {
      skipped.push('node-powershell is not installed; its way of talking to PowerShell was measured instead');
    }
    const name = library === undefined ? "node-powershell's way" : 'node-powershell';
    const rival = await measureRival(library ?? promptReader(path));
    if (rival.hung) skipped.push(`${name} did not answer its call ${rival.answered + 1}; those before it count`);
    figures.push(...rivalFigures({ [name]: median(rival.times), 'a process for each call': processTime(path) }, free));

    await using session = await openPowerShell({ path, concurrency: 4 });
    figures.push(...(await manyCalls(session)), await manyCallers(session), await largeObject(session));
  } catch (failure) {
    if (!(failure instanceof ToolError)) throw failure;
    skipped.push(failure.message);
  }
  return { figures, skipped };
}

/** A rival on its own, because it may hang for good, as node-powershell 5.0.1 does when its answer comes in pieces. */
async function measureRival(
  rival: Rival,
): Promise<{ readonly times: number[]; readonly answered: number; readonly hung: boolean }> {
  const times: number[] = [];
  const limit = new AbortController();
  const late = delay(60_000, true, { signal: limit.signal }).catch(() => false);
  const measure = async (): Promise<boolean> => {
    for (let count = 0; count < blockCalls * 2; count++) times.push(await timedAsync(rival.call));
    return false;
  };
  const hung = await Promise.race([measure(), late]);
  limit.abort();
  await rival.close();
  // The first calls are those that .NET compiles.
  return { times: times.length > 40 ? times.slice(20) : [...times], answered: times.length, hung };
}

/** Milliseconds of one call, one after the other: medians. */
interface Alone {
  readonly bare: number;
  readonly parsing: number;
  readonly command: number;
  readonly script: number;
  readonly one: number;
}

async function besideTheFloor(path: string): Promise<Alone> {
  await using session = await openPowerShell({ path });
  const bare = bareLoop(path);
  const parsing = parsingLoop(path);
  try {
    const command = () => session.invoke({ command: 'Microsoft.PowerShell.Core\\Out-Null' });
    const script = () => session.invoke({ script: '' });
    const one = () => session.invoke({ script: '1' });
    for (const call of [bare.call, parsing.call, command, script, one]) await repeated(call, warmUpCalls);
    return await inTurns(blocks, {
      bare: () => medianOf(bare.call),
      parsing: () => medianOf(parsing.call),
      command: () => medianOf(command),
      script: () => medianOf(script),
      one: () => medianOf(one),
    });
  } finally {
    await bare.close();
    await parsing.close();
  }
}

/** Beside the least that could be told what to do; a loop that is told nothing is the floor below it. */
function floorFigures({ bare, parsing, command, script, one }: Alone, where: string): Figure[] {
  const beside = (what: string, value: number): Figure => ({
    what: `${what}${where}, p50`,
    value,
    unit: 'ms',
    against: 'a loop that reads JSON',
    ratio: value / parsing,
  });
  return [
    { what: `a ReadLine/ConvertFrom-Json/ConvertTo-Json loop${where}, p50`, value: parsing, unit: 'ms' },
    beside('a loop that reads no JSON', bare),
    beside('an empty command over the bridge', command),
    beside('an empty script over the bridge', script),
    beside('a script that gives one value', one),
  ];
}

/** They all evaluate 1. */
function rivalFigures(rivals: Readonly<Record<string, number>>, { one }: Alone): Figure[] {
  return Object.entries(rivals).map(([name, value]) => ({
    what: `${name}, p50`,
    value,
    unit: 'ms',
    against: 'the bridge',
    ratio: value / one,
  }));
}

function processTime(path: string): number {
  const args = ['-NoProfile', '-NonInteractive', '-Command', '1'];
  return median(Array.from({ length: blocks }, () => timed(() => execFileSync(path, args, { stdio: 'ignore' }))));
}

/** What stays behind of 100,000 calls, 10,000 having warmed up; a leak of one small object for each would be megabytes. */
async function manyCalls(session: PowerShellSession): Promise<Figure[]> {
  const calls = 100_000;
  const call = () => session.invoke({ script: 'param($Value) $Value', parameters: { Value: 'x' } });
  await repeated(call, 10_000);
  const before = await heaps(session);
  const elapsed = await timedAsync(() => repeated(call, calls));
  const after = await heaps(session);
  return [
    { what: '100,000 calls, each', value: elapsed / calls, unit: 'ms' },
    { what: '100,000 calls leave behind in Node', value: after.node - before.node, unit: 'MB' },
    { what: '100,000 calls leave behind in PowerShell', value: after.powershell - before.powershell, unit: 'MB' },
  ];
}

/** Megabytes that live objects take on both sides. */
async function heaps(session: PowerShellSession): Promise<{ readonly node: number; readonly powershell: number }> {
  const script = '[GC]::Collect(); [GC]::WaitForPendingFinalizers(); [GC]::GetTotalMemory($true)';
  const { output } = await session.invoke<number>({ script });
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
  return { node: process.memoryUsage().heapUsed / 2 ** 20, powershell: Number(output[0]) / 2 ** 20 };
}

async function manyCallers(session: PowerShellSession): Promise<Figure> {
  const each = 200;
  const call = () => session.invoke({ script: 'param($Value) $Value', parameters: { Value: 'x' } });
  const elapsed = await timedAsync(() => Promise.all(Array.from({ length: callers }, () => repeated(call, each))));
  return {
    what: `${callers} callers at once, calls in a second`,
    value: (callers * each * 1000) / elapsed,
    unit: '/s',
  };
}

async function largeObject(session: PowerShellSession): Promise<Figure> {
  const value = { text: 'x'.repeat(5_000_000), list: Array.from({ length: 100 }, () => 'y'.repeat(50_000)) };
  const call = () => session.invoke({ script: 'param($Value) , $Value', parameters: { Value: value } });
  const times: number[] = [];
  for (let round = 0; round < 5; round++) times.push(await timedAsync(call));
  return { what: 'an object of 10 MB there and back', value: median(times), unit: 'ms' };
}

async function repeated(call: () => Promise<unknown>, times: number): Promise<void> {
  for (let count = 0; count < times; count++) await call();
}

async function medianOf(call: () => Promise<unknown>, times = blockCalls): Promise<number> {
  const values: number[] = [];
  for (let count = 0; count < times; count++) values.push(await timedAsync(call));
  return median(values);
}
