export function getText(): string {
  // naïve // here
  return '';
}
