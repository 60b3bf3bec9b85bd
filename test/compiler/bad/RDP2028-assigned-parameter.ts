export function getText(text: string): string {
  text = 'other'; // here
  return text;
}
