export function frobnicate(): string {
  // here
  return '';
}
