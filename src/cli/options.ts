import { type ParseArgsConfig, parseArgs } from 'node:util';
import { ToolError } from '../errors.js';

/** Reads a command's options; anything it does not know is an error that says so in one line. */
export function readOptions<T extends NonNullable<ParseArgsConfig['options']>>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (failure) {
    const message = failure instanceof Error ? (failure.message.split('. ')[0] ?? '') : String(failure);
    throw new ToolError('E_OPTION', `${message.replace(/\.$/, '')}.`, 'See rdp0x904 --help.', { cause: failure });
  }
}

/** A whole number within bounds. */
export function readWhole(
  name: string,
  text: string | undefined,
  fallback: number,
  minimum: number,
  maximum: number,
): number {
  if (text === undefined) return fallback;
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= minimum && value <= maximum)) {
    throw new ToolError(
      'E_OPTION',
      `${name} must be a whole number from ${minimum} to ${maximum}, not '${text}'.`,
      'See rdp0x904 --help.',
    );
  }
  return value;
}

/** `HOST`, `HOST:PORT`, `[IPv6]:PORT` or a bare IPv6 address. */
export function readTarget(text: string): { readonly host: string; readonly port: number } {
  const bracketed = /^\[([^\]]+)\](?::(.*))?$/.exec(text);
  const plain = /^([^:]*)(?::(.*))?$/.exec(text);
  const [host, port] =
    bracketed !== null ? [bracketed[1], bracketed[2]] : plain !== null ? [plain[1], plain[2]] : [text, undefined];
  if (host === undefined || host === '') {
    throw new ToolError('E_TARGET', `'${text}' names no host.`, 'Write HOST or HOST:PORT.');
  }
  const number = port === undefined ? 3389 : /^\d{1,5}$/.test(port) ? Number(port) : Number.NaN;
  if (!(number >= 1 && number <= 65535)) {
    throw new ToolError('E_PORT', `'${port}' in '${text}' is no port.`, 'A port is a number from 1 to 65535.');
  }
  return { host, port: number };
}
