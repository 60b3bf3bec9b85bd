export function getPairs(list: readonly string[]): string {
  let all = '';
  // here
  outer: for (const one of list) {
    for (const other of list) {
      if (one === other) continue outer;
      all += one + other;
    }
  }
  return all;
}
