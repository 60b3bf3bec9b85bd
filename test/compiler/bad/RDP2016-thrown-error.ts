export function getChecked(text: string): string {
  if (text === '') throw new Error('empty'); // here
  return text;
}
