import { CommandError } from '../../src/border/dotnet.js';
import { toPascalCase } from '../../src/compiler/names.js';

/**
 * What a call came to, as text that is equal exactly when the outcomes are: `N` nothing, `T` and `F`, `D` with the bits of
 * a double, `S` with a JSON string, `A[…]`, `O{…}` with properties in the order of their names, `E` with the id, category
 * and message of an error. Nothing and a property without value are the same: PowerShell has $null for both.
 */
export function outcomeOf(action: () => unknown): string {
  try {
    return encode(action());
  } catch (failure) {
    if (failure instanceof CommandError) return encodeError(failure.id, failure.category, failure.message);
    return `X${failure instanceof Error ? `${failure.name}: ${failure.message}` : String(failure)}`;
  }
}

export const encodeError = (id: string, category: string, message: string): string =>
  `E${[id, category, message].map(encodeText).join(',')}`;

/** Arguments travel in the same form; there a property without value is written, as compiled code writes it. */
export const encodeArguments = (names: readonly string[], values: readonly unknown[]): string =>
  `O{${names.map((name, index) => `${encodeText(name)}:${encode(values[index], true)}`).join(',')}}`;

function encode(value: unknown, withAbsent = false): string {
  if (value === undefined || value === null) return 'N';
  if (value === true) return 'T';
  if (value === false) return 'F';
  if (typeof value === 'number') return `D${bits(value)}`;
  if (typeof value === 'string') return `S${encodeText(value)}`;
  if (Array.isArray(value)) return `A[${value.map((each) => encode(each, withAbsent)).join(',')}]`;
  if (typeof value === 'object') {
    const present = Object.entries(value).filter(([, each]) => withAbsent || each !== undefined);
    const named = present.map(([key, each]) => [toPascalCase(key), encode(each, withAbsent)] as const);
    named.sort(([a], [b]) => (a < b ? -1 : 1));
    return `O{${named.map(([key, each]) => `${encodeText(key)}:${each}`).join(',')}}`;
  }
  throw new Error(`A ${typeof value} cannot be an outcome.`);
}

/** ASCII, every character beyond as its UTF-16 units. */
function encodeText(value: string): string {
  return `"${value.replace(/[^\x20-\x7e]|["\\]/g, (unit) =>
    [...unit.split('')].map((each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  )}"`;
}

/** One zero and one NaN: the subset cannot tell theirs apart. */
function bits(value: number): string {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value === 0 ? 0 : value);
  return Number.isNaN(value) ? 'NaN' : view.getBigUint64(0).toString(16);
}
