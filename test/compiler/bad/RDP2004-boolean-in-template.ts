export function getText(flag: boolean): string {
  // here
  return `${flag}`;
}
