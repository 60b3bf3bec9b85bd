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

/** The digest that the signature is about: of the body as UTF-16LE, whatever the encoding of the file. */
export function scriptDigest(script: ScriptFile, hash: HashName): Buffer {
  return createHash(hash).update(Buffer.from(script.body.text, 'utf16le')).digest();
}

/** Whether a reader, or PowerShell's tokenizer, could take something in it for the start of a block. */
export function looksLikeMarker(text: string): boolean {
  return /begin\s*signature\s*block/i.test(text);
}

function withoutMarker(text: string): SignatureBlock {
  if (!looksLikeMarker(text)) return { kind: 'none' };
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
  if (!lines.every((line) => line.startsWith(open) && line.endsWith(close))) {
    return broken('A line of the signature block lacks its comment mark.');
  }
  const base64 = lines.map((line) => line.slice(open.length, line.length - close.length)).join('');
  const pkcs7 = Buffer.from(base64, 'base64');
  if (pkcs7.length > maximumSignatureBytes) return broken('The signature block is too large.');
  // Node skips what is not base64: only a block that comes out the same is the one spelling of its bytes.
  if (base64 === '' || blockLines(pkcs7).join('') !== base64) return broken('The signature block is not base64.');
  if (lines.length !== blockLines(pkcs7).length + 0) return broken('...');
  return { kind: 'signature', pkcs7 };
}

