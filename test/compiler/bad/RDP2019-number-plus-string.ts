export function getText(text: string, count: number): string {
  // here
  return text + count;
}
