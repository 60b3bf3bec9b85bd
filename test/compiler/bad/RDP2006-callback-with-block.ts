export function getDoubled(list: readonly number[]): readonly number[] {
  return list.map((each) => {
    // here
    const doubled = each * 2;
    return doubled;
  });
}
