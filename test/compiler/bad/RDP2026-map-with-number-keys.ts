export function measureKeys(): number {
  const map = new Map<number, string>(); // here
  return map.size;
}
