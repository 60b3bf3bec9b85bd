import fc from 'fast-check';
import { compileFunctions } from '../../../src/compiler/functions.js';
import type { Safeguards } from '../../../src/compiler/lower/safeguards.js';
import { javaScriptFunctions } from '../javascript-runner.js';
import { encodeArguments, outcomeOf } from '../outcome.js';
import type { PowerShellRunner } from '../powershell-runner.js';
import { virtualProgram } from '../virtual-program.js';
import type { Focus } from './focus.js';
import { type GeneratedProgram, header, writeProgram } from './program.js';

/** Choices for one program. */
export const tapes = fc.array(fc.nat({ max: 9999 }), { minLength: 20, maxLength: 160, size: 'max' });

/** Shrunk to nothing a tape is still a program. */
export const shrinkableTapes = fc.array(fc.nat({ max: 9999 }), { maxLength: 400, size: 'max' });

export interface Divergence {
  readonly index: number;
  readonly program: GeneratedProgram;
  readonly javaScript: string;
  readonly powerShell: string;
}

export interface BatchResult {
  readonly compared: number;
  /** Programs that TypeScript or the compiler refused, by diagnostic. */
  readonly refused: readonly { readonly index: number; readonly reason: string }[];
  readonly divergences: readonly Divergence[];
  /** How many ended with an error in JavaScript. */
  readonly thrown: number;
}

export interface RunOptions {
  readonly culture?: string;
  readonly safeguards?: Safeguards;
  /** Runs no more than the first so many programs. */
  readonly most?: number;
}

/** Programs that are type-checked, with what JavaScript makes of them: done once for many comparisons. */
export interface PreparedBatch {
  readonly programs: readonly GeneratedProgram[];
  readonly typed: ReturnType<typeof virtualProgram>;
  /** First line of each program in the text of all. */
  readonly starts: readonly number[];
  readonly expected: readonly string[];
}

export function prepareBatch(batch: readonly (readonly number[])[], focus?: Focus): PreparedBatch {
  const programs = batch.map((choices, index) => writeProgram(choices, index, focus));
  const starts: number[] = [];
  let text = header;
  let line = countLines(header);
  for (const program of programs) {
    starts.push(line);
    text += program.text;
    line += countLines(program.text);
  }
  const functions = javaScriptFunctions(text);
  const expected = programs.map((each) => outcomeOf(() => functions[each.name]?.(...each.values)));
  return { programs, typed: virtualProgram(text), starts, expected };
}

/** Compiles prepared programs, runs them in PowerShell and compares. */
export async function comparePrepared(
  { programs, typed, starts, expected }: PreparedBatch,
  runner: PowerShellRunner,
  options: RunOptions = {},
): Promise<BatchResult> {
  const compiled = compileFunctions(typed.program, [typed.file], options.safeguards);
  const refused = new Map<number, string>();
  for (const each of compiled.diagnostics) {
    const index = starts.findLastIndex((start) => start <= each.line - 1);
    refused.set(index, `${each.code} ${each.message} ${each.source.trim().slice(0, 200)}`);
  }
  const kept = programs
    .map((program, index) => ({ index, program }))
    .slice(0, options.most)
    .filter(({ index }) => !refused.has(index));
  const calls = kept.map(({ program }) => {
    const signature = compiled.functions.get(program.name);
    if (signature === undefined) throw new Error(`${program.name} was not compiled.`);
    return { ...signature, encodedArguments: encodeArguments(signature.parameters, program.values) };
  });
  const outcomes = await runner.run({ text: compiled.text, calls, culture: options.culture ?? '' });
  const divergences = kept.flatMap(({ index, program }, position): readonly Divergence[] => {
    const [javaScript, powerShell] = [expected[index] ?? '', outcomes[position] ?? 'missing'];
    return javaScript === powerShell ? [] : [{ index, program, javaScript, powerShell }];
  });
  return {
    compared: kept.length,
    refused: [...refused].map(([index, reason]) => ({ index, reason })),
    divergences,
    thrown: kept.filter(({ index }) => expected[index]?.startsWith('O') === false).length,
  };
}

/** Runs the programs of many tapes in V8 and in PowerShell as one batch. */
export const compareBatch = (
  batch: readonly (readonly number[])[],
  runner: PowerShellRunner,
  options: RunOptions = {},
): Promise<BatchResult> => comparePrepared(prepareBatch(batch), runner, options);

const countLines = (text: string): number => text.split('\n').length - 1;

/** The simplest program that still diverges, in both languages. */
export async function shrinkDivergence(
  choices: readonly number[],
  runner: PowerShellRunner,
  options: RunOptions = {},
): Promise<string> {
  const diverges = async (tape: readonly number[]): Promise<boolean> => {
    const { divergences } = await compareBatch([tape], runner, options);
    return divergences.length > 0;
  };
  const property = fc.asyncProperty(shrinkableTapes, async (tape) => !(await diverges(tape)));
  const checked = await fc.check(property, {
    numRuns: 1,
    examples: [[[...choices]]],
    interruptAfterTimeLimit: 15000,
  });
  const simplest = checked.counterexample?.[0] ?? choices;
  const { divergences } = await compareBatch([simplest], runner, options);
  const [found] = divergences;
  if (found === undefined) return 'The divergence did not come back.';
  const { program, file } = virtualProgram(header + found.program.text);
  const { text } = compileFunctions(program, [file], options.safeguards);
  const own = text.slice(text.indexOf('function Get-Result0'));
  return [
    found.program.text,
    `arguments: ${JSON.stringify(found.program.values)}`,
    own.slice(0, own.indexOf('\n}\n') + 2),
    `JavaScript: ${found.javaScript}`,
    `PowerShell: ${found.powerShell}`,
    `choices: ${JSON.stringify(simplest)}`,
  ].join('\n');
}
