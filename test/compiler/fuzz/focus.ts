import type { Safeguard } from '../../../src/compiler/lower/safeguards.js';
import type { Environment, TypeName } from './environment.js';
import { ofTwo, writeExpression } from './expressions.js';
import { discarded, growing, push, type StatementWriter, skipping } from './statements.js';

/** What programs begin with that are to show one hazard; the rest of them is as random as ever. */
export interface Focus {
  readonly statements: readonly StatementWriter[];
  /** What the programs return; otherwise anything. */
  readonly result?: TypeName;
}

/** Leaves the value of a string expression in the trace, twice with other choices. */
function tracing(write: (environment: Environment) => string): Focus {
  const statement: StatementWriter = (environment) => `writeTrace(${write(environment)});`;
  return { statements: [statement, statement] };
}

const some = (environment: Environment, type: TypeName): string => writeExpression(environment, type, 1);
const twoStrings = (write: (one: string, other: string) => string): Focus =>
  tracing((environment) => ofTwo(write)(environment, 0));

/** A block that names its variables as the author of the hazard would. */
const named = (write: (environment: Environment) => string): Focus => ({
  statements: [(environment) => `{ ${write(environment)} }`],
});

/** The hazard of each safeguard. */
export const focuses: { readonly [K in Safeguard]: Focus } = {
  ordinalEquality: twoStrings((one, other) => `${one} === ${other} ? "same" : "other"`),
  ordinalComparison: twoStrings((one, other) => `${one} < ${other} ? "less" : "more"`),
  ordinalSearch: twoStrings(
    (one, other) => `${one}.startsWith(${other}) || ${one}.endsWith(${other}) ? "found" : "none"`,
  ),
  labelledContinue: { statements: [skipping] },
  collectedOutput: tracing((each) => `getTracedList(${some(each, 'string')}, ${each.tape.next(3)})[0] ?? "none"`),
  nestedArrays: tracing((each) => `[${some(each, 'strings')}].map((one) => one.join("+")).join("/")`),
  discardedOutput: { statements: [discarded, discarded] },
  uniqueNames: named((each) => {
    const [one, other] = each.tape.pick<readonly [string, string]>([
      ['found', 'Found'],
      ['x', 'X'],
      ['each', 'EACH'],
    ]);
    return `const ${one} = "1"; const ${other} = getTraced("2"); writeTrace(${one} + ${other});`;
  }),
  automaticVariables: named((each) => {
    const name = each.tape.pick(['matches', 'psItem', 'input'] as const);
    const use = `if (/a/.test(getTraced("a"))) { writeTrace(["2"].map((one) => one + ${name}).join()); }`;
    return `const ${name} = getTraced("1"); ${use} writeTrace(${name});`;
  }),
  doubleDivision: tracing((each) => `String(${some(each, 'integer')} % ${some(each, 'strings')}.length)`),
  copiedLists: { statements: [growing, push, push], result: 'strings' },
  finishedStages: tracing(
    (each) => `${some(each, 'strings')}.map((one) => getTraced(one)).filter((one) => testTraced(one, true)).join()`,
  ),
  operandOrder: tracing((each) => `getTraced("1") + (findTraced("2", ${some(each, 'boolean')}) ?? getTraced("3"))`),
  lazyPreludes: tracing(
    (each) => `${some(each, 'boolean')} && (findTraced("2", true) ?? "3") === "2" ? "both" : "none"`,
  ),
  elementBounds: tracing((each) => `${some(each, 'strings')}[${some(each, 'integer')}] ?? "none"`),
  clampedBounds: tracing((each) => `${some(each, 'string')}.slice(${some(each, 'integer')}, ${some(each, 'integer')})`),
  absentProperties: tracing((each) => `getItem(${some(each, 'string')}).note ?? "none"`),
  numberText: tracing((each) => `String(${some(each, 'number')})`),
  whiteSpace: twoStrings((one, other) => `"<" + ${one}.trim() + "|" + ${other}.trim() + ">"`),
};
