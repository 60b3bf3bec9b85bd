import { convertFromEscapedText, convertToEscapedText } from '../../border/dotnet.js';

/** Text as a JSON string with its quotes, escaped as RFC 8785, 3.2.2.2 has it. */
export function convertToJsonText(text: string): string {
  const spelled = text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\b', '\\b')
    .replaceAll('\t', '\\t')
    .replaceAll('\n', '\\n')
    .replaceAll('\f', '\\f')
    .replaceAll('\r', '\\r');
  return `"${convertToEscapedText(spelled, '[\\x00-\\x1f]')}"`;
}

/**
 * The same in ASCII and without a quote inside: no encoding can harm it, and a reader finds strings between quotes. Half a
 * surrogate pair, which a registry value may hold, survives too.
 */
export function convertToAsciiJsonText(text: string): string {
  // A run writes hundreds of texts, and nearly none holds more to escape than backslashes.
  if (/^[\x20\x21\x23-\x7e]*$/.test(text)) return `"${text.replaceAll('\\', '\\\\')}"`;
  const json = convertToJsonText(text);
  const inside = convertToEscapedText(json.substring(1, json.length - 1), '[^\\x00-\\x7e]');
  return `"${inside.replaceAll('\\"', '\\u0022')}"`;
}

/** What stands between the quotes of a JSON string, as text; undefined for what is no JSON string. */
export function convertFromJsonText(inside: string): string | undefined {
  if (!/^(?:[^"\\]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*$/.test(inside)) return undefined;
  return convertFromEscapedText(inside);
}
