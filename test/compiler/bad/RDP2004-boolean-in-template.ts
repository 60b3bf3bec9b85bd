export function getText(flag: boolean): string {
  return `${flag}`; // here
}
