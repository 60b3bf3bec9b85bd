export function getText(text: string): string {
  // here
  text = 'other';
  return text;
}
