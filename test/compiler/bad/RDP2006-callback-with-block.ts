export function getDoubled(list: readonly number[]): readonly number[] {
  // here
  return list.map((each) => {
    const doubled = each * 2;
    return doubled;
  });
}
