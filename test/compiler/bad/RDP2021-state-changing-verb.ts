export function setText(): string {
  // here
  return '';
}
