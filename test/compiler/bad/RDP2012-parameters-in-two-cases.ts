// here
export function getText(text: string, Text: string): string {
  return text + Text;
}
