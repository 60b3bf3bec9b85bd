import type { Lookalike } from './report.js';

/** How the answers of services that speak text begin. */
const greetings: readonly (readonly [RegExp, Lookalike])[] = [
  [/^HTTP\/\d|^\s*<(!doctype|html|\?xml)/i, 'HTTP'],
  [/^SSH-\d/, 'SSH'],
  [/^RFB \d/, 'VNC'],
  [/^[245]\d\d[ -]/, 'SMTP or FTP'],
  [/^(\+OK|-ERR)/, 'POP3'],
  [/^\* (OK|BYE|PREAUTH)/i, 'IMAP'],
];

/** Says what the first bytes of an answer look like, given that they are not RDP. */
export function identify(bytes: Uint8Array): Lookalike {
  const [type = 0, major = 0] = bytes;
  // A TLS record: content type 21 to 23, then version 3.x (RFC 8446 section 5.1).
  if (type >= 21 && type <= 23 && major === 3) return 'TLS';
  const text = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
  return greetings.find(([greeting]) => greeting.test(text))?.[1] ?? 'unknown';
}
