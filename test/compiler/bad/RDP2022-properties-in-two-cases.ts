interface Item {
  readonly name: string;
  readonly Name: string;
}
export function getItem(): Item {
  return { name: 'a', Name: 'b' }; // here
}
