export function getText(text: string, Text: string): string {
  // here
  return text + Text;
}
