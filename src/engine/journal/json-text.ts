import { convertFromEscapedText, convertToEscapedText } from '../../border/dotnet.js';

/** Text as a JSON string with its quotes, escaped as RFC 8785, 3.2.2.2 has it. */
export function convertToJsonText(text: string): string {
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
 * JSON in ASCII without a quote inside a string: no encoding can harm it, and a reader finds its strings between the
 * quotes. Half a surrogate pair, which a registry value may hold, survives too.
 */
export function convertToAsciiJson(json: string): string {
  return convertToEscapedText(json, '[^\\x00-\\x7e]').replaceAll('\\"', '\\u0022');
}

/** What stands between the quotes of a JSON string, as text; undefined for what is no JSON string. */
export function convertFromJsonText(inside: string): string | undefined {
  if (!inside.includes('\\')) return inside;
  if (!/^(?:[^"\\]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*$/.test(inside)) return undefined;
  return convertFromEscapedText(inside);
}
