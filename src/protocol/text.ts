import { replaceUnfit } from '../border/bytes.js';
import { convertToHex, type Integer } from '../border/dotnet.js';

/**
 * Text from the network, made fit for a terminal, a log and a JSON document. A server chooses its names freely, and a
 * name can hold escape sequences, line breaks, or characters that turn the reading direction.
 */

/** The text with every unfit character replaced by U+FFFD, and cut to `limit` characters, 200 when not given. */
export function convertToSafeText(text: string, limit?: Integer): string {
  const most = limit ?? 200;
  return text.length > most ? `${replaceUnfit(text.slice(0, most))}\u2026` : replaceUnfit(text);
}

/** The first bytes in upper-case hexadecimal, for evidence: `48 54 54 50`. */
export function convertToHexText(bytes: readonly number[], most: Integer): string {
  return bytes
    .slice(0, most)
    .map((byte) => convertToHex([byte]))
    .join(' ');
}
