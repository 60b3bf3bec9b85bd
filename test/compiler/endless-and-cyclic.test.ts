import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../build/root.js';
import { compileFunctions } from '../../src/compiler/functions.js';
import type { Recipe } from '../../src/recipe/define.js';
import setRdpMtu from '../../src/recipes/set-rdp-mtu.js';
import { createHost } from '../../src/simulator/host.js';
import { describeWithPowerShell, openForTests } from '../bridge/powershell-for-tests.js';
import { runCase } from '../recipes/run-case.js';
import { virtualProgram } from './virtual-program.js';

/** A file whose function calls one of another file, and that one calls back. */
const half = (own: string, other: string): string => `
  import type { Integer } from '../border/dotnet.js';
  import { getCycle${other} } from './${other.toLowerCase()}.js';
  export function getCycle${own}(depth: Integer): Integer { return depth <= 0 ? 0 : getCycle${other}(depth - 1); }`;

describe('import cycles', () => {
  test('compile to functions that call each other', () => {
    const others = new Map([['two.ts', half('Two', 'One')]]);
    const { program, file } = virtualProgram(half('One', 'Two'), join(projectRoot, 'src', 'windows', 'one.ts'), others);
    const { diagnostics, text } = compileFunctions(program, [file]);
    expect(diagnostics).toEqual([]);
    const [, one = '', two = ''] = text.split(/^function /m);
    expect(one).toMatch(/^Get-CycleOne[\s\S]*Get-CycleTwo -Depth/);
    expect(two).toMatch(/^Get-CycleTwo[\s\S]*Get-CycleOne -Depth/);
  });
});

describe('recursion without end', () => {
  const again = (depth: number): readonly never[] => again(depth + 1);

  test('ends a case in Node with an error that says so', () => {
    const endless = { ...setRdpMtu, diagnose: () => again(0) } as unknown as Recipe;
    expect(() => runCase(endless, { host: createHost() })).toThrow(/call stack/);
  });
});

describeWithPowerShell('recursion without end in PowerShell', () => {
  test('ends the call in bounded time, and the session goes on', async () => {
    await using session = await openForTests({ concurrency: 1 });
    // Through a pipeline, as compiled functions call: fewer levels fill the stack than without.
    const again = '1 | ForEach-Object { Get-Again -Depth ($Depth + 1) }';
    const script = `function Get-Again { param($Depth) ${again} } Get-Again -Depth 0`;
    const outcome = await session.invoke({ script, timeoutMs: 60_000, reject: false });
    expect(outcome.failed || outcome.errors.length > 0).toBe(true);
    expect(outcome.shortMessage).not.toBe('');
    expect((await session.invoke({ script: '1' })).output).toEqual([1]);
  });
});
