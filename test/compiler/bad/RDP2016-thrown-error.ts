export function getChecked(text: string): string {
  // here
  if (text === '') throw new Error('empty');
  return text;
}
