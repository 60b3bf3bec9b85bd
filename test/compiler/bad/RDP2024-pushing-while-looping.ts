export function getAll(): readonly string[] {
  const list: string[] = [];
  list.push('a');
  // here
  for (const each of list) {
    if (list.length < 3) list.push(each);
  }
  return list;
}
