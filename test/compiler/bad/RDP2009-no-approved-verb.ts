// here
export function frobnicate(): string {
  return '';
}
