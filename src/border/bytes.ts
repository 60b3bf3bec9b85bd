import { dotnet } from './dotnet.js';

/** Bytes and the texts in them: encodings, and what makes a text from the network fit to be shown. All pure. */

/** Each byte as the character of the same number (ISO 8859-1). */
export const getLatinText = dotnet(
  '[System.Text.Encoding]::GetEncoding(28591).GetString([byte[]] {0})',
  (bytes: readonly number[]): string => Buffer.from(bytes).toString('latin1'),
);

/** UTF-8; what is none becomes U+FFFD. */
export const getUtf8Text = dotnet(
  '[System.Text.Encoding]::UTF8.GetString([byte[]] {0})',
  (bytes: readonly number[]): string => Buffer.from(bytes).toString('utf8'),
);

/** The text in UTF-8. */
export const getUtf8Bytes = dotnet('[System.Text.Encoding]::UTF8.GetBytes({0})', (text: string): readonly number[] => [
  ...Buffer.from(text, 'utf8'),
]);

/** UTF-16, low byte first; halves of a surrogate pair become U+FFFD. An even number of bytes. */
export const getUtf16Text = dotnet(
  '[System.Text.Encoding]::Unicode.GetString([byte[]] {0})',
  (bytes: readonly number[]): string =>
    Buffer.from(bytes)
      .toString('utf16le')
      .replace(/\p{Cs}/gu, '\uFFFD'),
);

/** The text in UTF-16, low byte first. */
export const getUtf16Bytes = dotnet(
  '[System.Text.Encoding]::Unicode.GetBytes({0})',
  (text: string): readonly number[] => [...Buffer.from(text, 'utf16le')],
);

/**
 * The text with U+FFFD for every character that could steer a terminal or a reader: control, format, private, unassigned
 * and separator characters, halves of a surrogate pair. .NET sees pairs as two characters; of these it replaces planes 14
 * to 16, which hold nothing to be shown.
 */
export const replaceUnfit = dotnet(
  "[regex]::Replace({0}, '[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]|[\\uDB40-\\uDBFF][\\uDC00-\\uDFFF]', [string] [char] 0xFFFD)",
  (text: string): string => text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\uFFFD'),
);
