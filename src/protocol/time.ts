/**
 * Moments as this project writes them: UTC, 'yyyy-MM-dd HH:mm:ssZ', whole seconds. Such texts sort by time, so that they
 * can be compared as they are.
 */

/** A moment as text. A date that no calendar holds (a certificate can say anything) gives an empty text. */
export function formatUtc(date: Date): string {
  const year = date.getUTCFullYear();
  if (Number.isNaN(year) || year < 0 || year > 9999) {
    return '';
  }
  return `${date.toISOString().slice(0, 19).replace('T', ' ')}Z`;
}

/** The moment that a text names, or undefined when it is not such a text. */
export function parseUtc(text: string): Date | undefined {
  if (!/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}Z$/.test(text)) {
    return undefined;
  }
  const date = new Date(text.replace(' ', 'T'));
  // 31 February is read as a day in March, or refused: either way it does not come back as it was written.
  return formatUtc(date) === text ? date : undefined;
}
