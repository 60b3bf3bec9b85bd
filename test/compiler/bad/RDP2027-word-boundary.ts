export function testWord(text: string): boolean {
  return /\bword\b/.test(text); // here
}
