export function getLast(list: readonly string[]): string {
  // here
  return list.at(-1) ?? '';
}
