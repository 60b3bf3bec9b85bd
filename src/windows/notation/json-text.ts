import { convertFromEscapedText, convertToEscapedText } from '../../border/dotnet.js';

/** Printable ASCII without quotes and backslashes: a run writes hundreds of texts, and nearly none holds anything to escape. */
function testPlainText(text: string): boolean {
  return /^[\x20\x21\x23-\x5b\x5d-\x7e]*$/.test(text);
}

/** Text as a JSON string with its quotes, escaped as RFC 8785, 3.2.2.2 has it. */
export function convertToJsonText(text: string): string {
  if (testPlainText(text)) return `"${text}"`;
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\b', '\\b')
    .replaceAll('\t', '\\t')
    .replaceAll('\n', '\\n')
    .replaceAll('\f', '\\f')
    .replaceAll('\r', '\\r');
  return `"${convertToEscapedText(escaped, '[\\x00-\\x1f]')}"`;
}

/**
 * The same in ASCII and without a quote inside: no encoding can harm it, and a reader finds strings between quotes. Half a
 * surrogate pair, which a registry value may hold, survives too.
 */
export function convertToAsciiJsonText(text: string): string {
  if (testPlainText(text)) return `"${text}"`;
  const json = convertToJsonText(text);
  const inside = convertToEscapedText(json.substring(1, json.length - 1), '[^\\x00-\\x7e]');
  return `"${inside.replaceAll('\\"', '\\u0022')}"`;
}

/** What stands between the quotes of a JSON string, as text; undefined for what is no JSON string. */
export function convertFromJsonText(inside: string): string | undefined {
  if (!inside.includes('\\')) return inside;
  if (!/^(?:[^"\\]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*$/.test(inside)) return undefined;
  return convertFromEscapedText(inside);
}
