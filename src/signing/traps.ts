import { isUtf8 } from 'node:buffer';
import { ToolError } from '../errors.js';
import { decodeText, encodeText } from './encoding.js';
import { looksLikeMarker, readScript, type ScriptFile } from './text.js';

/** PowerShell's own Set-AuthenticodeSignature refuses shorter files (SignatureCommands.cs, SignFile). */
const leastBytes = 4;

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
  if (looksLikeMarker(text)) {
    throw new ToolError(
      'E_SIGNING_MARKER',
      'The script holds the text of a signature marker, so tools would drop or ignore what follows it.',
      "Break the text up, for example 'Begin signature ' + 'block'.",
    );
  }
  if (encodeText(text, encoding).length < leastBytes) {
    throw new ToolError(
      'E_SIGNING_SMALL',
      `The file has fewer than ${leastBytes} bytes of text.`,
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
