export function testWord(text: string): boolean {
  // here
  return /\bword\b/.test(text);
}
