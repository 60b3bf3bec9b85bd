interface Item {
  readonly name: string;
}
export function testSame(one: Item, other: Item): boolean {
  // here
  return one === other;
}
