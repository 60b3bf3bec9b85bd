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
