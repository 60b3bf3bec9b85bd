import { CommandError } from '../border/dotnet.js';

/** Ends with an error where Windows would take a name for a pattern (about_Wildcards): a change is for one thing only. */
export function assertLiteralName(name: string): void {
  for (const sign of ['*', '?', '[', ']', '`']) {
    if (name === '' || name.includes(sign)) {
      throw new CommandError(
        'NameNotLiteral',
        'InvalidArgument',
        `'${name}' is no name of one thing: it is empty, or contains one of * ? [ ] and the backtick.`,
      );
    }
  }
}

/** A text between single quotes in the query language of WMI (learn.microsoft.com, "WQL (SQL for WMI)"). */
export function convertToQueryText(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

/**
 * A text as one word of a PowerShell command, in quotes where it needs them (about_Quoting_Rules). Typographic quotes end
 * a text as well.
 */
export function convertToCommandWord(text: string): string {
  if (/^[A-Za-z0-9_.][A-Za-z0-9_.-]*$/.test(text)) return text;
  return `'${text.replace(/['\u2018-\u201b]/g, '$&$&')}'`;
}
