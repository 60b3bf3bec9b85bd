import { isAscii, isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { ToolError } from '../errors.js';
import { type DecodedText, decodeText, encodeText } from './encoding.js';
import type { HashName } from './object-identifiers.js';

/** The comment marks around each line of a signature block, by file extension. */
const marks = {
  '.ps1': { open: '# ', close: '' },
  '.psm1': { open: '# ', close: '' },
  '.psd1': { open: '# ', close: '' },
  '.ps1xml': { open: '<!-- ', close: ' -->' },
} as const;

export type ScriptExtension = keyof typeof marks;

export type SignatureBlock =
  | { readonly kind: 'none' }
  /** Something that looks like a block, but that Windows does not take for one. */
  | { readonly kind: 'broken'; readonly reason: string }
  | { readonly kind: 'signature'; readonly pkcs7: Uint8Array };

/** A script file, cut in two. */
export interface ScriptFile {
  readonly extension: ScriptExtension;
  /** What is hashed: all text before the CRLF that precedes the block. With a broken block: all text. */
  readonly body: DecodedText;
  readonly block: SignatureBlock;
}

/** A timestamped signature with its chains is about 10 KiB; the bound keeps hostile files cheap. */
export const maximumSignatureBytes = 256 * 1024;

const base64Columns = 64;
const lineEnd = '\r\n';

/** Anything that a reader or PowerShell's tokenizer takes for the start of a block, whatever its case and spacing. */
const lookalike = /begin\s*signature\s*block/i;

/** The extension, in lower case, if `fileName` is a script that can carry a signature. */
export function scriptExtension(fileName: string): ScriptExtension | undefined {
  const extension = extname(fileName).toLowerCase();
  return Object.hasOwn(marks, extension) ? (extension as ScriptExtension) : undefined;
}

/**
 * Cuts a file into the text that is hashed and its signature block.
 * @param extension such as `.ps1`
 * @throws ToolError E_SIGNING_EXTENSION; never because of what the file holds
 */
export function readScript(bytes: Uint8Array, extension: string): ScriptFile {
  const known = scriptExtension(`file${extension}`);
  if (known === undefined) {
    throw new ToolError(
      'E_SIGNING_EXTENSION',
      `A file of type '${extension}' cannot carry a signature block.`,
      `Sign only files of type ${Object.keys(marks).join(', ')}.`,
    );
  }
  const whole = decodeText(bytes);
  const { open, close } = marks[known];
  const start = whole.text.indexOf(`${lineEnd}${open}SIG # Begin signature block${close}`);
  if (start < 0) return { extension: known, body: whole, block: withoutMarker(whole.text) };
  const block = readBlock(whole.text.slice(start), open, close);
  const body = block.kind === 'signature' ? { ...whole, text: whole.text.slice(0, start) } : whole;
  return { extension: known, body, block };
}

/** Puts a signature block behind the body, in the encoding of the body. */
export function writeScript(script: ScriptFile, pkcs7: Uint8Array): Uint8Array {
  const { open, close } = marks[script.extension];
  const base64 = Buffer.from(pkcs7).toString('base64');
  const lines = ['SIG # Begin signature block'];
  for (let at = 0; at < base64.length; at += base64Columns) lines.push(base64.slice(at, at + base64Columns));
  lines.push('SIG # End signature block');
  const block = lines.map((line) => `${open}${line}${close}${lineEnd}`).join('');
  return encodeText(`${script.body.text}${lineEnd}${block}`, script.body.encoding);
}

/**
 * The file as it was before it was signed, byte for byte. A file without a signature comes back as it is.
 * @throws ToolError E_SIGNING_ENCODING, E_SIGNING_MARKER, E_SIGNING_EXTENSION
 */
export function removeSignature(bytes: Uint8Array, extension: string): Uint8Array {
  const script = readScript(bytes, extension);
  if (script.block.kind === 'none') return bytes;
  refuseBrokenBlock(script);
  refuseDoubt(script);
  return encodeText(script.body.text, script.body.encoding);
}

/** The digest that the signature is about: of the body as UTF-16LE, whatever the encoding of the file. */
export function scriptDigest(script: ScriptFile, hash: HashName): Buffer {
  return createHash(hash).update(Buffer.from(script.body.text, 'utf16le')).digest();
}

/**
 * Refuses what Windows would read differently from what the author sees.
 * @throws ToolError E_SIGNING_ENCODING, E_SIGNING_MARKER, E_SIGNING_SMALL
 */
export function refuseTraps(script: ScriptFile): void {
  refuseBrokenBlock(script);
  refuseDoubt(script);
  const { text, encoding } = script.body;
  if (encoding === 'utf-8') {
    throw encodingError('It has characters outside ASCII and no byte order mark: Windows PowerShell misreads them.');
  }
  if (lookalike.test(text)) {
    throw new ToolError(
      'E_SIGNING_MARKER',
      'The script holds the text of a signature marker, so tools would drop or ignore what follows it.',
      "Break the text up, for example 'Begin signature ' + 'block'.",
    );
  }
  // PowerShell's own Set-AuthenticodeSignature refuses shorter files (SignatureCommands.cs, SignFile).
  if (encodeText(text, encoding).length < 4) {
    throw new ToolError(
      'E_SIGNING_SMALL',
      'The file has fewer than 4 bytes of text.',
      'Windows cannot sign it; write a comment.',
    );
  }
}

/**
 * The same text with a UTF-8 byte order mark, which makes text outside ASCII signable.
 * @throws ToolError E_SIGNING_ENCODING if the bytes are not UTF-8
 */
export function addByteOrderMark(bytes: Uint8Array): Uint8Array {
  const { encoding } = decodeText(bytes);
  if (encoding.startsWith('utf-16') || encoding === 'utf-8-bom') return bytes;
  if (!isUtf8(bytes)) throw encodingError('It is not UTF-8, and only its author knows its code page.');
  return Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]);
}

function withoutMarker(text: string): SignatureBlock {
  if (!lookalike.test(text)) return { kind: 'none' };
  return {
    kind: 'broken',
    reason:
      'A signature marker stands in the text, but not on a line of its own after CRLF; were the line ends converted?',
  };
}

function readBlock(block: string, open: string, close: string): SignatureBlock {
  const broken = (reason: string): SignatureBlock => ({ kind: 'broken', reason });
  const begin = `${lineEnd}${open}SIG # Begin signature block${close}${lineEnd}`;
  const end = `${lineEnd}${open}SIG # End signature block${close}`;
  if (!block.startsWith(begin)) return broken('The line that begins the signature block does not end with CRLF.');
  const stop = block.indexOf(end, begin.length);
  if (stop < 0) return broken('The signature block has no line that ends it.');
  if (!/^[\r\n]{1,2}$/.test(block.slice(stop + end.length))) {
    return broken('Something other than one line end follows the signature block.');
  }

  const lines = block.slice(begin.length, stop).split(lineEnd);
  if (lines.length * base64Columns > maximumSignatureBytes * 2) return broken('The signature block is too large.');
  if (!lines.every((line) => line.startsWith(open) && line.endsWith(close))) {
    return broken('A line of the signature block lacks its comment mark.');
  }
  const columns = lines.map((line) => line.slice(open.length, line.length - close.length));
  if (!columns.every((column, index) => column.length === base64Columns || index === columns.length - 1)) {
    return broken(`A line of the signature block is not ${base64Columns} characters long.`);
  }
  const base64 = columns.join('');
  const pkcs7 = Buffer.from(base64, 'base64');
  // Node skips what is not base64; only text that encodes back to itself is the one spelling of its bytes.
  if (base64 === '' || !isAscii(Buffer.from(base64)) || pkcs7.toString('base64') !== base64) {
    return broken('The signature block is not base64.');
  }
  return { kind: 'signature', pkcs7 };
}

function refuseBrokenBlock(script: ScriptFile): void {
  if (script.block.kind !== 'broken') return;
  throw new ToolError(
    'E_SIGNING_MARKER',
    script.block.reason,
    "Remove what looks like a signature block, and mark scripts '-text' in .gitattributes.",
  );
}

function refuseDoubt(script: ScriptFile): void {
  if (script.body.doubt !== undefined) throw encodingError(script.body.doubt);
}

function encodingError(reason: string): ToolError {
  return new ToolError('E_SIGNING_ENCODING', reason, 'Save the file as UTF-8 with a byte order mark.');
}
