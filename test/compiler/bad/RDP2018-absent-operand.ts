export function getText(text: string, note?: string): string {
  // here
  return text + note;
}
