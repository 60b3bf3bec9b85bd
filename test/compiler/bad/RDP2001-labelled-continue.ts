export function getFirst(list: readonly string[]): string {
  let all = '';
  for (const each of list) {
    // here
    all += each;
  }
  return all;
}
