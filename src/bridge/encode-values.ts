import { ToolError } from '../errors.js';
import { epochTicks, separator, ticksPerMillisecond } from './wire-format.js';

const printable = /^[\x20-\x7e]*$/;
const deepest = 512;

/**
 * Writes values as the tokens of a line, without the line's end.
 * @throws ToolError `E_POWERSHELL_VALUE` for what has no equal in PowerShell: functions, symbols, instances of classes,
 * cycles, invalid dates, keys that differ only by case.
 */
export function encodeValues(values: readonly unknown[]): string {
  const tokens: string[] = [];
  for (const value of values) encode(value, tokens, [], []);
  return tokens.join(separator);
}

function encode(value: unknown, tokens: string[], path: (string | number)[], ancestors: object[]): void {
  switch (typeof value) {
    case 'undefined':
      tokens.push('n');
      return;
    case 'string':
      tokens.push(encodeString(value));
      return;
    case 'boolean':
      tokens.push(value ? 't' : 'f');
      return;
    case 'bigint':
      tokens.push(`b${value}`);
      return;
    case 'number':
      tokens.push(encodeNumber(value));
      return;
    case 'object':
      break;
    default:
      throw refused(path, `a ${typeof value} cannot be sent to PowerShell`);
  }
  if (value === null) tokens.push('n');
  else if (value instanceof Date) tokens.push(encodeDate(value, path));
  else if (value instanceof Uint8Array) tokens.push(`x${bytesOf(value).toString('base64')}`);
  else encodeContainer(value, tokens, path, ancestors);
}

function encodeString(text: string): string {
  // UTF-16 code units as they are, so that lone surrogates survive.
  return printable.test(text) ? `s${text}` : `u${Buffer.from(text, 'utf16le').toString('base64')}`;
}

function encodeNumber(value: number): string {
  if (Number.isSafeInteger(value) && !Object.is(value, -0)) return value === (value | 0) ? `i${value}` : `l${value}`;
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  return `d${bits.getBigInt64(0)}`;
}

function encodeDate(value: Date, path: (string | number)[]): string {
  const time = value.getTime();
  const ticks = Number.isNaN(time) ? -1n : BigInt(time) * ticksPerMillisecond + epochTicks;
  // [datetime]::MaxValue is the last tick of the year 9999.
  if (ticks < 0n || ticks > 3155378975999999999n) throw refused(path, 'this date is not one that [datetime] can hold');
  return `@${ticks}`;
}

function encodeContainer(value: object, tokens: string[], path: (string | number)[], ancestors: object[]): void {
  if (ancestors.includes(value)) throw refused(path, 'this object contains itself');
  if (ancestors.length >= deepest) throw refused(path, `this object is nested more than ${deepest} levels deep`);
  ancestors.push(value);
  const encodeChild = (key: string | number, child: unknown): void => {
    path.push(key);
    encode(child, tokens, path, ancestors);
    path.pop();
  };
  if (Array.isArray(value)) {
    tokens.push('[');
    for (const [index, child] of value.entries()) encodeChild(index, child);
    tokens.push(']');
  } else {
    const isMap = value instanceof Map;
    const entries: Iterable<[unknown, unknown]> = isMap ? value : plainEntries(value, path);
    const seen = new Set<string>();
    tokens.push(isMap ? '<' : '{');
    for (const [key, child] of entries) {
      if (child === undefined) continue;
      if (typeof key !== 'string' || (key === '' && !isMap))
        throw refused(path, `the key '${String(key)}' is not a name`);
      const folded = key.toLowerCase();
      if (seen.has(folded))
        throw refused(path, `PowerShell takes the key '${key}' for another that differs only in case`);
      seen.add(folded);
      tokens.push(encodeString(key));
      encodeChild(key, child);
    }
    tokens.push(isMap ? '>' : '}');
  }
  ancestors.pop();
}

function plainEntries(value: object, path: (string | number)[]): [string, unknown][] {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    throw refused(path, `an instance of ${value.constructor.name} is not plain data`);
  }
  return Object.entries(value);
}

function bytesOf(value: Uint8Array): Buffer {
  return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
}

function refused(path: (string | number)[], why: string): ToolError {
  return new ToolError(
    'E_POWERSHELL_VALUE',
    `${path.join('.') || 'The value'}: ${why}.`,
    'Pass strings, numbers, bigints, booleans, dates, Uint8Array, arrays, plain objects and maps.',
  );
}
