/** The lines between the first and the last difference: `-` what was, `+` what is, with two lines around. */
export function changedLines(before: string, after: string): string[] {
  const was = before.split('\n');
  const is = after.split('\n');
  let start = 0;
  while (start < was.length && start < is.length && was[start] === is[start]) start += 1;
  let end = 0;
  while (end < was.length - start && end < is.length - start && was.at(-1 - end) === is.at(-1 - end)) end += 1;
  const around = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);
  return [
    ...around(is.slice(Math.max(0, start - 2), start)),
    ...was.slice(start, was.length - end).map((line) => `- ${line}`),
    ...is.slice(start, is.length - end).map((line) => `+ ${line}`),
    ...around(is.slice(is.length - end, is.length - end + 2)),
  ];
}
