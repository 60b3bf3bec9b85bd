export function getAll(): readonly string[] {
  const list: string[] = [];
  list.push('a');
  for (const each of list) {
    // here
    if (list.length < 3) list.push(each);
  }
  return list;
}
