// here
export function setText(): string {
  return '';
}
