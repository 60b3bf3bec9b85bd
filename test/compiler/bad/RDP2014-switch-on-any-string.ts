export function getKind(text: string): string {
  switch (
    // here
    text
  ) {
    case 'a':
      return 'first';
    default:
      return 'other';
  }
}
