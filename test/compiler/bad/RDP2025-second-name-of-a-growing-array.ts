export function getAll(): readonly string[] {
  const list: string[] = [];
  // here
  const other = list;
  list.push('a');
  return other;
}
