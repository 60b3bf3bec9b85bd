export function getAll(): readonly string[] {
  const list: string[] = [];
  const other = list; // here
  list.push('a');
  return other;
}
