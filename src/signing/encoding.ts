import { isAscii, isUtf8 } from 'node:buffer';

/** `utf-8` is UTF-8 without a byte order mark, `ansi` is any other text outside ASCII without one. */
export type TextEncoding = 'ascii' | 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'ansi';

export interface DecodedText {
  readonly encoding: TextEncoding;
  /** The text as Windows sees it: a byte order mark is its first character, and line ends are as they stand. */
  readonly text: string;
  /** Why nobody can say which characters these bytes are; undefined if there is no doubt. */
  readonly doubt?: string;
}

/** How many bytes Windows looks at to tell UTF-8 without a byte order mark from the ANSI code page. */
const examinedBytes = 32;

/**
 * Tells the encoding as the PowerShell subject interface package of Windows does: by the byte order mark, or else by
 * the first 32 bytes, which are UTF-8 only if they hold complete, valid sequences, at least one outside ASCII.
 */
export function detectEncoding(bytes: Uint8Array): TextEncoding {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8-bom';
  if (isAscii(bytes)) return 'ascii';
  const head = bytes.subarray(0, examinedBytes);
  return isUtf8(head) && !isAscii(head) ? 'utf-8' : 'ansi';
}

/** Decodes without ever replacing a character, so that two different files never give the same text. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = detectEncoding(bytes);
  const isUtf8Text = encoding === 'utf-8' || encoding === 'utf-8-bom';
  // Where the encoding is in doubt the markers are still ASCII, so a signature block can be found all the same.
  const text = decode(bytes, isUtf8Text && !isUtf8(bytes) ? 'ansi' : encoding);
  return { encoding, text, doubt: findDoubt(bytes, encoding, text) };
}

/** The inverse of `decodeText` for text without doubt: gives back the very bytes. */
export function encodeText(text: string, encoding: TextEncoding): Buffer {
  const buffer = Buffer.from(text, nodeEncodings[encoding]);
  return encoding === 'utf-16be' ? buffer.swap16() : buffer;
}

/** Node knows no UTF-16BE, so its bytes are swapped; and Latin-1 keeps every byte of what may be any code page. */
const nodeEncodings = {
  ascii: 'latin1',
  ansi: 'latin1',
  'utf-8': 'utf8',
  'utf-8-bom': 'utf8',
  'utf-16le': 'utf16le',
  'utf-16be': 'utf16le',
} as const satisfies Record<TextEncoding, BufferEncoding>;

function decode(bytes: Uint8Array, encoding: TextEncoding): string {
  const whole = encoding.startsWith('utf-16') ? bytes.length - (bytes.length % 2) : bytes.length;
  const buffer = Buffer.from(bytes.subarray(0, whole));
  return (encoding === 'utf-16be' ? buffer.swap16() : buffer).toString(nodeEncodings[encoding]);
}

function findDoubt(bytes: Uint8Array, encoding: TextEncoding, text: string): string | undefined {
  if (text.includes('\0')) return 'It holds NUL characters, so Windows may take it for another encoding.';
  switch (encoding) {
    case 'ascii':
      return undefined;
    case 'ansi':
      return 'It has characters outside ASCII and no byte order mark, so the code page of each machine decides.';
    case 'utf-8':
    case 'utf-8-bom':
      return isUtf8(bytes) ? undefined : 'It starts as UTF-8 but has invalid sequences.';
    case 'utf-16le':
    case 'utf-16be':
      if (bytes.length % 2 !== 0) return 'It is UTF-16 with half a character at the end.';
      return /\p{Surrogate}/u.test(text) ? 'It is UTF-16 with an unpaired surrogate.' : undefined;
  }
}

function startsWith(bytes: Uint8Array, ...prefix: number[]): boolean {
  return prefix.every((value, index) => bytes[index] === value);
}
