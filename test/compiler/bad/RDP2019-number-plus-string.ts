export function getText(text: string, count: number): string {
  return text + count; // here
}
