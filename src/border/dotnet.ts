import { createHash } from 'node:crypto';

/**
 * The .NET members that compiled code may use, each with the PowerShell it becomes and a Node twin that behaves the same.
 * In a template `{0}` stands for the first argument. All of them are pure: what touches the system is a command, so that
 * a stand-in can answer for it.
 */

/** Pairs a Node function with the PowerShell expression that does the same. */
export function dotnet<A extends readonly unknown[], R>(
  _powershell: string,
  node: (...values: A) => R,
): (...values: A) => R {
  return node;
}

/**
 * A number that is whole: it prints as its digits in both languages, so it may stand in a template string. Plain numbers
 * are assignable to it.
 */
export type Integer = number & { readonly integer?: true };

/** An enumeration member of .NET: its name is `ToString()`. */
export interface EnumValue<Name extends string> {
  ToString(): Name;
}

/** System.DateTime, as far as used. Format `u` is culture-free, sorts as text, and no JSON reader turns it into a date. */
export interface DateTime {
  ToUniversalTime(): DateTime;
  ToString(format: 'u'): string;
}

/** A moment in UTC as format `u` prints it: `2026-11-20 21:29:39Z`. Ordinal comparison orders by time. */
export type Instant = string;

/** Bytes as upper-case hexadecimal digits without separators. */
export const convertToHex = dotnet(
  "[System.BitConverter]::ToString([byte[]] {0}).Replace('-', '')",
  (bytes: readonly number[]): string => bytes.map((each) => each.toString(16).padStart(2, '0').toUpperCase()).join(''),
);

/** The bytes that pairs of hexadecimal digits stand for. */
export const convertFromHex = dotnet(
  "[byte[]] @({0} -split '(..)' -ne '' | ForEach-Object -Process { [System.Convert]::ToByte($_, 16) })",
  (digits: string): readonly number[] => (digits.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)),
);

/** The text that bytes stand for in UTF-16, the lower byte first. */
export const convertFromUtf16 = dotnet(
  '[System.Text.Encoding]::Unicode.GetString([byte[]] {0})',
  (bytes: readonly number[]): string => Buffer.from(bytes).toString('utf16le'),
);

/** The bytes of a text in UTF-16, the lower byte first. */
export const convertToUtf16 = dotnet(
  '[System.Text.Encoding]::Unicode.GetBytes({0})',
  (text: string): readonly number[] => [...Buffer.from(text, 'utf16le')],
);

/** A whole number from its decimal digits. */
export const convertToInteger = dotnet('[long] {0}', (text: string): Integer => Number(text));

/** The member of an enumeration that has this name; in PowerShell the name itself serves, as everywhere in the language. */
export const enumValue = dotnet(
  '{0}',
  <Name extends string>(name: Name): EnumValue<Name> => ({ ToString: () => name }),
);

/** The moment that format `u` describes. */
export const convertToDateTime = dotnet(
  "[datetime]::ParseExact({0}, 'u', [cultureinfo]::InvariantCulture, [System.Globalization.DateTimeStyles]::AssumeUniversal)",
  (instant: Instant): DateTime => {
    const value: DateTime = { ToUniversalTime: () => value, ToString: () => instant };
    return value;
  },
);

/** The moment so many seconds after another; negative seconds lie before it. */
export const addSeconds = dotnet(
  "[datetime]::ParseExact({0}, 'u', [cultureinfo]::InvariantCulture).AddSeconds({1}).ToString('u')",
  (instant: Instant, seconds: number): Instant => {
    const moved = new Date(Date.parse(instant.replace(' ', 'T')) + seconds * 1000);
    return moved.toISOString().slice(0, 19).replace('T', ' ').concat('Z');
  },
);

/** Seconds from one moment to another, negative when it lies before. */
export const secondsBetween = dotnet(
  "([datetime]::ParseExact({1}, 'u', [cultureinfo]::InvariantCulture) - [datetime]::ParseExact({0}, 'u', [cultureinfo]::InvariantCulture)).TotalSeconds",
  (from: Instant, to: Instant): number =>
    (Date.parse(to.replace(' ', 'T')) - Date.parse(from.replace(' ', 'T'))) / 1000,
);

/** Category of a caught error, such as `PermissionDenied` or `ObjectNotFound`. */
export const getErrorCategory = dotnet('{0}.CategoryInfo.Category.ToString()', (failure: unknown): string =>
  failure instanceof CommandError ? failure.category : 'NotSpecified',
);

/** Message of a caught error. */
export const getErrorMessage = dotnet('{0}.Exception.Message', (failure: unknown): string =>
  failure instanceof Error ? failure.message : String(failure),
);

/** System.Management.Automation.ErrorCategory, as far as used. */
export type ErrorCategory =
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'ObjectNotFound'
  | 'ResourceExists'
  | 'OpenError'
  | 'CloseError'
  | 'WriteError'
  | 'MetadataError'
  | 'PermissionDenied'
  | 'ResourceUnavailable'
  | 'OperationTimeout'
  | 'NotImplemented'
  | 'OperationStopped'
  | 'NotSpecified';

/** The one error that compiled code throws; in PowerShell an ErrorRecord with the same id, category and message. */
export class CommandError extends Error {
  override readonly name = 'CommandError';

  constructor(
    readonly id: string,
    readonly category: ErrorCategory,
    message: string,
  ) {
    super(message);
  }
}

/** Every character that a pattern of .NET and JavaScript matches, as `\u` and four hexadecimal digits (RFC 8259, 7). */
export const convertToEscapedText = dotnet(
  "[regex]::Replace({0}, {1}, { '\\u{0:x4}' -f [int] $args[0].Value[0] })",
  (text: string, pattern: string): string =>
    text.replace(new RegExp(pattern, 'g'), (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`),
);

/** What the inside of a JSON string stands for; it must be well-formed (RFC 8259, 7). */
export const convertFromEscapedText = dotnet('[regex]::Unescape({0})', (text: string): string =>
  String(JSON.parse(`"${text}"`)),
);

/** A property of a record as text; `True` and `False` for a flag in one language, in lower case in the other. */
export const getRecordText = dotnet(
  '[string] {0}.PSObject.Properties[{1}].Value',
  (record: object, name: string): string => String((record as Readonly<Record<string, unknown>>)[name]),
);

/** A record of what a map holds. */
export const convertToRecord = dotnet('[pscustomobject] {0}', (values: ReadonlyMap<string, unknown>): object =>
  Object.fromEntries(values),
);

/** A whole number as eight hexadecimal digits in lower case. */
export const convertToHexNumber = dotnet("{0}.ToString('x8')", (value: Integer): string =>
  value.toString(16).padStart(8, '0'),
);

/** Whole seconds from one moment to another; negative where the other lies before. */
export const getSecondsBetween = dotnet(
  "[long] ([datetime]::ParseExact({1}, 'u', [cultureinfo]::InvariantCulture) - [datetime]::ParseExact({0}, 'u', [cultureinfo]::InvariantCulture)).TotalSeconds",
  (from: Instant, to: Instant): Integer =>
    Math.trunc((Date.parse(to.replace(' ', 'T')) - Date.parse(from.replace(' ', 'T'))) / 1000),
);

/** What powershell.exe takes after -EncodedCommand (about_PowerShell_exe: Base64 of UTF-16). */
export const convertToEncodedCommand = dotnet(
  '[System.Convert]::ToBase64String([System.Text.Encoding]::Unicode.GetBytes({0}))',
  (script: string): string => Buffer.from(script, 'utf16le').toString('base64'),
);

/** The script in an encoded command. */
export const convertFromEncodedCommand = dotnet(
  '[System.Text.Encoding]::Unicode.GetString([System.Convert]::FromBase64String({0}))',
  (encoded: string): string => Buffer.from(encoded, 'base64').toString('utf16le'),
);

/** SHA-256 of text in UTF-8, as 64 hexadecimal digits in lower case. */
export const convertToSha256 = dotnet(
  "[System.BitConverter]::ToString([System.Security.Cryptography.SHA256]::Create().ComputeHash([System.Text.Encoding]::UTF8.GetBytes({0}))).Replace('-', '').ToLowerInvariant()",
  (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex'),
);
