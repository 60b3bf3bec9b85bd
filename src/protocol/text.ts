/**
 * Text from the network, made fit for a terminal, a log and a JSON document. A server chooses its names freely, and a
 * name can hold escape sequences, line breaks, or characters that turn the reading direction.
 */

/** Control, format, separator and unassigned characters, private use, and halves of a surrogate pair. */
const unfit = /[\p{C}\p{Zl}\p{Zp}]/gu;

/** The text with every unfit character replaced by U+FFFD, and cut to `limit` characters. */
export function sanitise(text: string, limit = 200): string {
  const fit = text.slice(0, limit * 2).replace(unfit, '\uFFFD');
  const characters = [...fit];
  return characters.length > limit ? `${characters.slice(0, limit).join('')}…` : fit;
}

/** The first bytes in upper-case hexadecimal, for evidence: `48 54 54 50`. */
export function toHex(bytes: Uint8Array, limit = 32): string {
  return [...bytes.subarray(0, limit)].map((byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join(' ');
}
