import { epochTicks, separator, ticksPerMillisecond } from './wire-format.js';

/**
 * Reads all values of a line.
 * @throws Error when the line is not what the other end writes.
 */
export function decodeValues(line: string): unknown[] {
  const tokens = line.split(separator);
  const values: unknown[] = [];
  const cursor = { at: 0 };
  while (cursor.at < tokens.length) values.push(decode(tokens, cursor));
  return values;
}

function decode(tokens: readonly string[], cursor: { at: number }): unknown {
  const token = tokens[cursor.at++] ?? '';
  const text = token.slice(1);
  switch (token[0]) {
    case 's':
      return text;
    case 'u':
      return Buffer.from(text, 'base64').toString('utf16le');
    case 'n':
      return null;
    case 't':
      return true;
    case 'f':
      return false;
    case 'i':
      return Number(text);
    case 'l':
      return Number.isSafeInteger(Number(text)) ? Number(text) : BigInt(text);
    case 'b':
      return BigInt(text);
    case 'd':
      return decodeDouble(text);
    case 'x':
      return new Uint8Array(Buffer.from(text, 'base64'));
    case '@':
      return new Date(Number((BigInt(text) - epochTicks) / ticksPerMillisecond));
    case '[':
      return decodeArray(tokens, cursor);
    case '{':
      return decodeObject(tokens, cursor);
    default:
      throw new Error(`'${token.slice(0, 20)}' is not a token of the bridge.`);
  }
}

function decodeDouble(text: string): number {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setBigInt64(0, BigInt(text));
  return bits.getFloat64(0);
}

function decodeArray(tokens: readonly string[], cursor: { at: number }): unknown[] {
  const items: unknown[] = [];
  while (tokens[cursor.at] !== ']') items.push(decode(tokens, cursor));
  cursor.at++;
  return items;
}

function decodeObject(tokens: readonly string[], cursor: { at: number }): object {
  const entries: [string, unknown][] = [];
  while (tokens[cursor.at] !== '}') entries.push([String(decode(tokens, cursor)), decode(tokens, cursor)]);
  cursor.at++;
  // fromEntries defines properties, so that a key named __proto__ is one like any other.
  return Object.fromEntries(entries);
}
