/**
 * Text as PowerShell source, in ASCII only: Windows PowerShell 5.1 reads a file without byte-order mark in the machine's
 * code page. What ASCII cannot say becomes a `[char]` inside an expandable string.
 */

/** Characters that end a single-quoted string: PowerShell takes U+2018 to U+201B for quotes too (about_Quoting_Rules). */
const needsExpandable = /[^\x20-\x7e]/;

/** A string constant: single quotes where possible. */
export function quote(value: string): string {
  return needsExpandable.test(value) ? `"${escapeExpandable(value)}"` : `'${value.replaceAll("'", "''")}'`;
}

const escapes: Readonly<Record<string, string>> = { '\n': '`n', '\r': '`r', '\t': '`t', '\0': '`0' };

/** Text inside a double-quoted string: nothing in it is expanded. */
export function escapeExpandable(value: string): string {
  let escaped = '';
  for (let index = 0; index < value.length; index++) {
    const character = value.charAt(index);
    const code = value.charCodeAt(index);
    if (character === '\0' && /\d/.test(value.charAt(index + 1))) escaped += '$([char] 0x0000)';
    else if (escapes[character] !== undefined) escaped += escapes[character];
    else if ('`$"'.includes(character)) escaped += `\`${character}`;
    else if (code < 0x20 || code > 0x7e) escaped += `$([char] 0x${code.toString(16).padStart(4, '0').toUpperCase()})`;
    else escaped += character;
  }
  return escaped;
}

/** A key of a hashtable: bare where it is a plain word, else quoted. */
export function quoteKey(key: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(key) && !keywords.has(key.toLowerCase()) ? key : quote(key);
}

/** Language keywords (about_Language_Keywords); a bare hashtable key must not be one. */
const keywords = new Set(
  'begin break catch class continue data define do dynamicparam else elseif end enum exit filter finally for foreach from function hidden if in param process return static switch throw trap try until using var while'.split(
    ' ',
  ),
);
