function getDoubled(value: number): number {
  return value * 2;
}
export function getAll(list: readonly number[]): readonly number[] {
  const chosen = getDoubled; // here
  return list.map((each) => chosen(each));
}
