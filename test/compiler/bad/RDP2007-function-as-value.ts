function getDoubled(value: number): number {
  return value * 2;
}
export function getAll(list: readonly number[]): readonly number[] {
  // here
  const chosen = getDoubled;
  return list.map((each) => chosen(each));
}
