export function testText(text: string): boolean {
  if (text) return true; // here
  return false;
}
