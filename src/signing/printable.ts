/** Text from others, such as a name in a certificate, as something that no terminal obeys and no reader misreads. */
export function printable(text: string): string {
  return text.replace(/\p{C}/gu, '?').slice(0, longest);
}

/** Real names and messages are shorter. */
const longest = 300;
