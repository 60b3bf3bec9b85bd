import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { ToolError } from '../errors.js';
import { type DecodedText, decodeText, encodeText } from './encoding.js';
import type { HashName } from './object-identifiers.js';

/** The comment marks around each line of a signature block. */
interface Mark {
  readonly open: string;
  readonly close: string;
}

const marks = {
  '.ps1': { open: '# ', close: '' },
  '.psm1': { open: '# ', close: '' },
  '.psd1': { open: '# ', close: '' },
  '.ps1xml': { open: '<!-- ', close: ' -->' },
} as const satisfies Record<string, Mark>;

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

/** In characters. A timestamped signature with its chains takes about 15,000; the bound keeps hostile files cheap. */
const longestBlock = 512 * 1024;

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
  const block = readBlock(whole.text.slice(start), marks[known]);
  const body = block.kind === 'signature' ? { ...whole, text: whole.text.slice(0, start) } : whole;
  return { extension: known, body, block };
}

/** Puts a signature block behind the body, in the encoding of the body. */
export function writeScript({ body, extension }: ScriptFile, pkcs7: Uint8Array): Uint8Array {
  return encodeText(`${body.text}${writeBlock(pkcs7, marks[extension])}${lineEnd}`, body.encoding);
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

/** The block from the CRLF before its first line to the end of its last, as Windows lays it out. */
function writeBlock(pkcs7: Uint8Array, { open, close }: Mark): string {
  const base64 =
    Buffer.from(pkcs7)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  const lines = ['SIG # Begin signature block', ...base64, 'SIG # End signature block'];
  return lines.map((line) => `${lineEnd}${open}${line}${close}`).join('');
}

/** @param text all text from where a block begins */
function readBlock(text: string, mark: Mark): SignatureBlock {
  const broken = (reason: string): SignatureBlock => ({ kind: 'broken', reason });
  const lastLine = `${lineEnd}${mark.open}SIG # End signature block${mark.close}`;
  const lastLineAt = text.indexOf(lastLine);
  if (lastLineAt < 0) return broken('The signature block has no line that ends it.');
  const end = lastLineAt + lastLine.length;
  if (!/^[\r\n]{1,2}$/.test(text.slice(end))) {
    return broken('Something other than one line end follows the signature block.');
  }
  if (end > longestBlock) return broken('The signature block is too large.');

  const [, , ...lines] = text.slice(0, lastLineAt).split(lineEnd);
  const base64 = lines.map((line) => line.slice(mark.open.length, line.length - mark.close.length)).join('');
  const pkcs7 = Buffer.from(base64, 'base64');
  // Node skips what is not base64, and so might another reader: only the one spelling of these bytes counts.
  if (pkcs7.length === 0 || writeBlock(pkcs7, mark) !== text.slice(0, end)) {
    return broken('The lines of the signature block are not as Windows writes them.');
  }
  return { kind: 'signature', pkcs7 };
}
