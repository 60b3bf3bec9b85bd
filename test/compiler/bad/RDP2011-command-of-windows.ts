// here
export function getService(name: string): string {
  return name;
}
