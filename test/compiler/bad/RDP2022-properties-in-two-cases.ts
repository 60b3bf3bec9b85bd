interface Item {
  readonly name: string;
  readonly Name: string;
}
export function getItem(): Item {
  // here
  return { name: 'a', Name: 'b' };
}
