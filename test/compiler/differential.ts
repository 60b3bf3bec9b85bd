import { formatDiagnostic } from '../../src/compiler/diagnostics.js';
import { compileFunctions } from '../../src/compiler/functions.js';
import type { Safeguards } from '../../src/compiler/lower/safeguards.js';
import { javaScriptFunctions } from './javascript-runner.js';
import { encodeArguments, outcomeOf } from './outcome.js';
import type { PowerShellRunner } from './powershell-runner.js';
import { virtualProgram } from './virtual-program.js';

/** One call of a function of the text. */
export interface Call {
  readonly name: string;
  readonly values: readonly unknown[];
}

export interface Comparison extends Call {
  readonly javaScript: string;
  readonly powerShell: string;
}

/**
 * Compiles a TypeScript text, makes the same calls in V8 and in PowerShell under the strictest mode, and returns both
 * outcomes of each.
 */
export async function runInBoth(
  text: string,
  calls: readonly Call[],
  runner: PowerShellRunner,
  options: { readonly culture?: string; readonly safeguards?: Safeguards } = {},
): Promise<readonly Comparison[]> {
  const { compiled, text: powerShell } = compileText(text, options.safeguards);
  const functions = javaScriptFunctions(text);
  const batch = calls.map(({ name, values }) => {
    const signature = compiled.get(name);
    if (signature === undefined) throw new Error(`There is no function ${name}.`);
    return { ...signature, encodedArguments: encodeArguments(signature.parameters, values) };
  });
  const outcomes = await runner.run({ text: powerShell, calls: batch, culture: options.culture ?? '' });
  return calls.map((call, index) => ({
    ...call,
    javaScript: outcomeOf(() => functions[call.name]?.(...call.values)),
    powerShell: outcomes[index] ?? 'missing',
  }));
}

/** Compiles a text; a diagnostic is an error. */
export function compileText(text: string, safeguards?: Safeguards) {
  const { program, file } = virtualProgram(text);
  const { diagnostics, functions, text: compiled } = compileFunctions(program, [file], safeguards);
  if (diagnostics.length > 0) throw new Error(diagnostics.map((each) => formatDiagnostic(each, '')).join('\n'));
  return { compiled: functions, text: compiled };
}
