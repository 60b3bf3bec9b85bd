export function measureKeys(): number {
  // here
  const map = new Map<number, string>();
  return map.size;
}
