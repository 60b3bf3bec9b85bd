export function testText(text: string): boolean {
  // here
  if (text) return true;
  return false;
}
