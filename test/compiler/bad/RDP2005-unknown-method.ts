export function getLast(list: readonly string[]): string {
  return list.at(-1) ?? ''; // here
}
