export function getKind(text: string): string {
  switch (
    text // here
  ) {
    case 'a':
      return 'first';
    default:
      return 'other';
  }
}
